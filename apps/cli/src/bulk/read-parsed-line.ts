// One line of NDJSON that is a ParseResult with its source: what `parse --with-source` prints.
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { type ParseResult, parseResultValidator } from '@nianbao/schema';
import { describeError } from '../command-error.ts';
import { describeIssue } from '../config/describe-issue.ts';
import { readBytes } from '../inputs/read-bytes.ts';
import { bulkWording } from '../wording/bulk-wording.ts';
import type { Line } from './split-lines.ts';

/** A report to keep, or why its line is none. */
export type ParsedLine =
  | {
      readonly kind: 'parsed';
      readonly label: string;
      readonly result: ParseResult;
      readonly bytes: Uint8Array;
      /** The parser that made it, where the line says so. */
      readonly parserVersion: string | null;
    }
  | { readonly kind: 'bad'; readonly problem: ReturnType<typeof bulkWording.lineEmpty> };

interface Wrapped {
  readonly content?: unknown;
  readonly parserVersion?: unknown;
}

const bad = (problem: ReturnType<typeof bulkWording.lineEmpty>): ParsedLine => ({ kind: 'bad', problem });

// The bytes in the line, or the file that the report was read from.
const loadSource = async (content: unknown, path: string | undefined, folder: string): Promise<Uint8Array | null> => {
  if (typeof content === 'string') return new Uint8Array(Buffer.from(content, 'base64'));
  if (path === undefined) return null;
  return readBytes({ kind: 'file', path: resolve(folder, path), label: path, named: true });
};

/**
 * Reads a line: a ParseResult, validated against the schema, with `content` (base64) beside it or else its file below
 * `folder`. Nothing is parsed again; the source must be the one that was.
 */
export const readParsedLine = async (line: Line, folder: string): Promise<ParsedLine> => {
  const { number } = line;
  if (line.kind === 'too-long') return bad(bulkWording.lineTooLong(number, line.bytes));
  let value: Wrapped & Record<string, unknown>;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    return bad(bulkWording.lineNotJson(number, describeError(error)));
  }
  const { id: _, content, parserVersion, ...rest } = value ?? {};
  const parsed = parseResultValidator.safeParse(rest);
  if (!parsed.success) {
    const { where, what } = describeIssue(parseResultValidator, rest);
    return bad(bulkWording.lineInvalid(number, where, what));
  }
  // The line's own object: the validator would put its keys into another order.
  const result = rest as unknown as ParseResult;
  const from = result.source.path ?? result.source.url ?? null;
  const label = from ?? `line ${number}`;
  if (result.report === null) return bad(bulkWording.lineWithoutReport(number, from));
  let bytes: Uint8Array | null;
  try {
    bytes = await loadSource(content, result.source.path, folder);
  } catch (error) {
    return bad(bulkWording.sourceMissing(number, from, describeError(error)));
  }
  if (bytes === null) return bad(bulkWording.sourceMissing(number, from, 'content'));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== result.source.sha256) return bad(bulkWording.sourceDiffers(number, from, found, result.source.sha256));
  return {
    kind: 'parsed',
    label,
    result,
    bytes,
    parserVersion: typeof parserVersion === 'string' ? parserVersion : null,
  };
};
