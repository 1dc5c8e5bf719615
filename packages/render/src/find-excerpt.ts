import type { Place } from '@nianbao/schema';

/** A piece of the source around a place: one line, cut to a window. Line and column count from 1. */
export interface Excerpt {
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

// Characters shown on either side of the mark, and of the mark itself.
const context = 28;
const longestMark = 60;

const printable = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ');

/**
 * The line of the decoded source that a place points at, or null where the place has no offset.
 * Example: `findExcerpt('规章 | 0 |', { offset: 5, length: 1 })` → { line: 1, column: 6, before: '规章 | ', marked: '0', … }
 */
export const findExcerpt = (source: string, place: Place | undefined): Excerpt | null => {
  if (place?.offset === undefined || place.offset > source.length) return null;
  const { offset } = place;
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const nextBreak = source.indexOf('\n', offset);
  const lineEnd = nextBreak === -1 ? source.length : nextBreak;
  const markEnd = Math.min(offset + (place.length ?? 0), lineEnd, offset + longestMark);
  const from = Math.max(lineStart, offset - context);
  const to = Math.min(lineEnd, markEnd + context);
  return {
    line: source.slice(0, lineStart).split('\n').length,
    column: offset - lineStart + 1,
    before: (from > lineStart ? '…' : '') + printable(source.slice(from, offset)),
    marked: printable(source.slice(offset, markEnd)),
    after: printable(source.slice(markEnd, to)) + (to < lineEnd ? '…' : ''),
  };
};

/** The decoded text that offsets count in, or null for formats without one (PDF, Word, pictures). */
export const decodeSource = (bytes: Uint8Array, encoding: string | null): string | null => {
  if (encoding === null) return null;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
};
