// One line of NDJSON that is a document to read.
import type { BilingualText } from '@nianbao/schema';
import { z } from 'zod';
import { describeIssue } from '../config/describe-issue.ts';
import type { Input } from '../inputs/input.ts';
import { bulkWording } from '../wording/bulk-wording.ts';
import { parseExactly } from './parse-exactly.ts';
import type { Line } from './split-lines.ts';

/** A document to read, or why its line is none. `id` is the line's own, given back as it came; undefined: none. */
export type DocumentLine =
  | { readonly kind: 'document'; readonly number: number; readonly id: unknown; readonly input: Input }
  | { readonly kind: 'bad'; readonly number: number; readonly id: unknown; readonly problem: BilingualText };

const shape = z.object({
  id: z.unknown().optional(),
  content: z.base64().optional(),
  text: z.string().optional(),
  path: z.string().min(1).optional(),
  url: z.url().optional(),
});

const readInput = ({ content, text, path, url }: z.infer<typeof shape>, number: number): Input | null => {
  const label = path ?? url ?? `line ${number}`;
  const from = path === undefined && url !== undefined ? { url } : {};
  if (content !== undefined)
    return { kind: 'content', bytes: new Uint8Array(Buffer.from(content, 'base64')), label, named: true, ...from };
  if (text !== undefined)
    return { kind: 'content', bytes: new TextEncoder().encode(text), label, named: true, ...from };
  return path === undefined ? null : { kind: 'file', path, label, named: true };
};

const readId = (value: unknown): unknown =>
  value !== null && typeof value === 'object' ? (value as { id?: unknown }).id : undefined;

/**
 * Reads a line: `{"id"?, "content": base64 | "text": "…" | "path": "…", "path"?, "url"?}`. With `content` or `text`,
 * `path` or `url` say where it came from; `path` alone is a file to read. Other keys mean nothing.
 */
export const readDocumentLine = (line: Line): DocumentLine => {
  const { number } = line;
  if (line.kind === 'too-long')
    return { kind: 'bad', number, id: undefined, problem: bulkWording.lineTooLong(number, line.bytes) };
  let value: unknown;
  try {
    value = parseExactly(line.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'bad', number, id: undefined, problem: bulkWording.lineNotJson(number, reason) };
  }
  const id = readId(value);
  const parsed = shape.safeParse(value);
  if (!parsed.success) {
    const { where, what } = describeIssue(shape, value);
    return { kind: 'bad', number, id, problem: bulkWording.lineInvalid(number, where, what) };
  }
  const input = readInput(parsed.data, number);
  return input
    ? { kind: 'document', number, id, input }
    : { kind: 'bad', number, id, problem: bulkWording.lineEmpty(number) };
};
