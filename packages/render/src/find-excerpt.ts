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

// A line ends with a line feed, a carriage return, or both.
const lineEnd = /\r\n?|\n/g;

/** The number of lines that a text begins. Example: `countLines('甲\\r\\n乙')` → 2 */
export const countLines = (text: string): number => (text.match(lineEnd)?.length ?? 0) + 1;

// No half of a character in two units is quoted: strict readers of JSON refuse it.
const wholeFrom = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at);
const wholeTo = (text: string, at: number): number => (/[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at);

const printable = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ');

/**
 * The line of the decoded source that a place points at, or null where the place has no offset.
 * Example: `findExcerpt('规章 | 0 |', { offset: 5, length: 1 })` → { line: 1, column: 6, before: '规章 | ', marked: '0', … }
 */
export const findExcerpt = (source: string, place: Place | undefined): Excerpt | null => {
  if (place?.offset === undefined || place.offset > source.length) return null;
  const { offset } = place;
  const before = source.slice(0, offset);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const rest = source.slice(offset).search(/[\r\n]/);
  const end = rest === -1 ? source.length : offset + rest;
  const markEnd = wholeTo(source, Math.min(offset + (place.length ?? 0), end, offset + longestMark));
  const from = wholeFrom(source, Math.max(lineStart, offset - context));
  const to = wholeTo(source, Math.min(end, markEnd + context));
  return {
    line: countLines(source.slice(0, lineStart)),
    column: offset - lineStart + 1,
    before: (from > lineStart ? '…' : '') + printable(source.slice(from, offset)),
    marked: printable(source.slice(offset, markEnd)),
    after: printable(source.slice(markEnd, to)) + (to < end ? '…' : ''),
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
