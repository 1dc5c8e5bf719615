// A stream of bytes as lines, one at a time: memory holds a line, never the stream.

import { maximumInputBytes } from '../defaults.ts';

/** The longest line that is read: a source in base64 (four bytes for three), and as much again for what was read of it. */
export const longestLine = Math.ceil((maximumInputBytes * 4) / 3) * 2;

/** A line without its end; `tooLong`: it was more than the limit and is not held. */
export type Line =
  | { readonly kind: 'line'; readonly number: number; readonly text: string }
  | { readonly kind: 'too-long'; readonly number: number; readonly bytes: number };

const newline = 0x0a;

/**
 * Splits chunks into lines, counted from 1. Empty lines are left out but counted.
 * Example: `for await (const line of splitLines(process.stdin, 1024)) …`
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const end = (): Line | null => {
    number += 1;
    const bytes = size;
    const text = bytes > limit ? '' : Buffer.concat(parts).toString('utf8').trim();
    parts = [];
    size = 0;
    if (bytes > limit) return { kind: 'too-long', number, bytes };
    return text === '' ? null : { kind: 'line', number, text: text.replace(/^\uFEFF/, '') };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (;;) {
      const at = chunk.indexOf(newline, from);
      const part = chunk.subarray(from, at === -1 ? undefined : at);
      size += part.byteLength;
      // What is too long already is counted on and let go.
      if (size <= limit) parts.push(part);
      else parts = [];
      if (at === -1) break;
      const line = end();
      if (line) yield line;
      from = at + 1;
    }
  }
  if (size > 0) {
    const line = end();
    if (line) yield line;
  }
}
