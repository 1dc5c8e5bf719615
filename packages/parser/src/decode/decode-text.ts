import { findUtf16 } from './find-utf16.ts';

/** Decoded text with the encoding that was found; `sure` is false where the bytes allow other readings too. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly sure: boolean;
}

const boms: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

// Browsers leave a zero out, wherever it comes from.
const withoutZeros = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '') : text);

// Old Mac programs end lines with a carriage return alone; a line feed in its place keeps every offset.
const withLineFeeds = (text: string): string =>
  text.includes('\r') && !text.includes('\n') ? text.replaceAll('\r', '\n') : text;

const decodeStrict = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

// Frequent in every report, in both scripts; a wrong decoding hits none of them.
const vocabulary = new Set('政府信息公开公開年度报告報告数據数据申请申請情况情況行政机关機關的和主动动動');

const score = (text: string): number => {
  let known = 0;
  let broken = 0;
  const step = Math.max(1, Math.floor(text.length / 20_000));
  for (let index = 0; index < text.length; index += step) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) broken += 1;
    else if (vocabulary.has(text[index]!)) known += 1;
  }
  return known - 5 * broken;
};

const decodeBytes = (bytes: Uint8Array): DecodedText => {
  for (const [encoding, mark] of boms) {
    if (mark.every((byte, index) => bytes[index] === byte))
      return { text: decode(bytes, encoding).replace(/^\uFEFF/, ''), encoding, sure: true };
  }
  const utf16 = findUtf16(bytes);
  if (utf16 !== null) return { text: decode(bytes, utf16), encoding: utf16, sure: true };
  const utf8 = decodeStrict(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', sure: true };
  const readings = ['gb18030', 'big5', 'utf-8'].map((encoding) => {
    const text = decode(bytes, encoding);
    return { text, encoding, points: score(text) };
  });
  const [best, second] = readings.sort((a, b) => b.points - a.points);
  return { text: best!.text, encoding: best!.encoding, sure: best!.points > 20 && best!.points > 2 * second!.points };
};

/**
 * Bytes → text. Order: byte order mark; UTF-16 by its zeros; valid UTF-8; else the best of GB18030, Big5 and UTF-8 with
 * replacement, judged by the report's own vocabulary. A declared charset is never trusted: real pages lie (inputs.md §3).
 * Example: `decodeText(gbkBytes)` → { text: '…', encoding: 'gb18030', sure: true }
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const decoded = decodeBytes(bytes);
  return { ...decoded, text: withLineFeeds(withoutZeros(decoded.text)) };
};
