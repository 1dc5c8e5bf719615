// The text of a source, as far as it can be had without reading the report in it.
import type { ParseResult } from '@nianbao/schema';
import { Unzip, UnzipInflate } from 'fflate';

/** `whole`: everything, markup and comments too. `words`: what stands between the tags, pieces of a word together. */
export interface SourceText {
  readonly whole: string;
  readonly words: string;
}

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
};

const dropScripts = (page: string): string => {
  const kept: string[] = [];
  let from = 0;
  let inside: string | null = null;
  for (const { 1: slash, 2: name = '', index } of page.matchAll(/<(\/?)(script|style)\b/gi)) {
    const kind = name.toLowerCase();
    if (inside === null && slash === '') {
      kept.push(page.slice(from, index));
      inside = kind;
    } else if (inside === kind && slash === '/') {
      from = index;
      inside = null;
    }
  }
  return [...kept, ...(inside === null ? [page.slice(from)] : [])].join('\n');
};

// No number goes on behind it.
const apart = '\n|\n';
// Words of a page go on behind a tag that only dresses them; those of an office file behind all but these.
const dressing = /^<\/?(?:a|abbr|b|em|font|i|o:p|s|small|span|strong|u)\b/i;
const parting = /^<\/?(?:w:(?:p|tc|tab|br|cr)|text:(?:p|h|tab|line-break)|table:[a-z-]+|si|c|row)\b/;

const readPage = (page: string): string =>
  dropScripts(page)
    .replaceAll(/<[/!a-z][^<>]*>/gi, (tag) => (dressing.test(tag) ? '' : apart))
    .replaceAll(/&nbsp;|&#160;|&emsp;|&ensp;/gi, ' ');

const readMarkup = (markup: string): string =>
  markup.replaceAll(/<[^<>]*>/g, (tag) => (parting.test(tag) ? apart : ''));

// Parts that hold more are no report's.
const largestParts = 64 * 1024 * 1024;
const step = 64 * 1024;

// Piece by piece: what a part states of its size may be false.
const readArchive = (bytes: Uint8Array): string | null => {
  const parts: string[] = [];
  let room = largestParts;
  const archive = new Unzip();
  archive.register(UnzipInflate);
  archive.onfile = (file) => {
    if (!file.name.endsWith('.xml')) return;
    const decoder = new TextDecoder();
    file.ondata = (error, piece, isLast) => {
      room -= piece.length;
      if (error || room < 0) throw error ?? new RangeError(file.name);
      parts.push(decoder.decode(piece, { stream: !isLast }));
    };
    file.start();
  };
  try {
    for (let at = 0; at < bytes.length; at += step)
      archive.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch {
    return room < 0 ? null : parts.join('');
  }
  return parts.join('');
};

/**
 * The text of a source: of a page or a text file decoded, of DOCX, ODT and XLSX all their parts (of a damaged one those before
 * the damage); null of anything else, and of what unpacks to more than any report holds. Example: `readSourceText(bytes, { format: 'html', encoding: 'utf-8' })?.words` → "年报"
 */
export const readSourceText = (
  bytes: Uint8Array,
  { format, encoding }: Pick<ParseResult['source'], 'format' | 'encoding'>,
): SourceText | null => {
  if (format === 'docx' || format === 'odt' || format === 'xlsx') {
    const whole = readArchive(bytes);
    return whole === null ? null : { whole, words: readMarkup(whole) };
  }
  const whole = encoding === null ? null : decode(bytes, encoding);
  if (whole === null) return null;
  return { whole, words: format === 'html' ? readPage(whole) : whole };
};
