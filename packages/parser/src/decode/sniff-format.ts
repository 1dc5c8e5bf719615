import type { Source } from '@nianbao/schema';
import { findUtf16 } from './find-utf16.ts';
import { openOle } from './ole-container.ts';
import { sniffImage } from './sniff-image.ts';
import { listZip } from './zip-directory.ts';

type Format = Source['format'];

// `{\rtf`: text by its bytes, but nothing of it reads as such.
const rtf = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const pdf = [0x25, 0x50, 0x44, 0x46];

const startsWith = (bytes: Uint8Array, mark: readonly number[], at = 0): boolean =>
  mark.every((byte, index) => bytes[at + index] === byte);

const includesName = (bytes: Uint8Array, name: string): boolean => {
  const codes = [...name].map((character) => character.charCodeAt(0));
  const end = Math.min(bytes.length - codes.length, 200_000);
  for (let at = 0; at <= end; at += 1) if (bytes[at] === codes[0] && startsWith(bytes, codes, at)) return true;
  return false;
};

// By the list of names; an archive that was cut off has lost it, its first files still tell what it was.
const sniffZip = (bytes: Uint8Array): Format => {
  const names = listZip(bytes)?.map((entry) => entry.name);
  const has = (pattern: RegExp, usual: string): boolean =>
    names ? names.some((name) => pattern.test(name)) : includesName(bytes, usual);
  if (has(/^word\/document\d*\.xml$/, 'word/document.xml')) return 'docx';
  if (has(/^xl\/workbook\.(?:xml|bin)$/, 'xl/workbook.xml')) return 'xlsx';
  // OpenDocument states its kind in its first file, uncompressed, unless someone packed it anew.
  const family = 'application/vnd.oasis.opendocument.';
  if (includesName(bytes, family)) return includesName(bytes, `${family}text`) ? 'odt' : 'unknown';
  return names?.includes('content.xml') && names.includes('META-INF/manifest.xml') ? 'odt' : 'unknown';
};

// Word and WPS .doc/.wps, Excel and WPS .xls/.et share a container; encrypted OOXML is wrapped in one too.
const sniffOle = (bytes: Uint8Array): Format => {
  const container = openOle(bytes);
  if (!container || container.has('WordDocument')) return 'doc';
  if (container.has('Workbook') || container.has('Book')) return 'xlsx';
  return container.has('EncryptedPackage') ? 'docx' : 'unknown';
};

const openingBracket = 0x3c;

// A page may hold single zeros, which browsers leave out; in files of other kinds they come in rows.
const looksBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 4_096);
  const tagged = sample.find((byte) => byte > 0x20) === openingBracket;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at]!;
    if (byte >= 0x20 || byte === 9 || byte === 10 || byte === 13 || byte === 12) continue;
    if (byte !== 0 || !tagged || sample[at + 1] === 0 || sample[at - 1] === 0) odd += 1;
  }
  return odd > sample.length / 50;
};

const isUtf16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || findUtf16(bytes) !== null;

/**
 * The container's format, by its content and never by its name. Text-like bytes are 'text' here; `sniffMarkup` looks
 * further once they are decoded.
 */
export const sniffContainer = (bytes: Uint8Array): Format => {
  if (startsWith(bytes, pdf)) return 'pdf';
  if (startsWith(bytes, rtf)) return 'unknown';
  if (sniffImage(bytes)) return 'image';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return sniffZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return sniffOle(bytes);
  return !isUtf16(bytes) && looksBinary(bytes) ? 'unknown' : 'text';
};

// No \s here: it matches line breaks, and a page of blank lines would be tried from each of them again.
// The last one is a heading underlined with = or - (setext).
const markdownTraits = /^#{1,4}[ \t]|^\|? ?:?-{3,}:? ?\||^\*\*.+\*\*$|^[^\n<]{2,120}\n(?:={4,}|-{4,})$/m;

const isJson = (text: string): boolean => {
  if (!/^(?:\{\s*["}]|\[\s*[[\]{"\d-])/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Whether decoded text is HTML, our own JSON, Markdown, or plain text. Markdown may hold raw HTML tables. */
export const sniffMarkup = (text: string): 'html' | 'json' | 'markdown' | 'text' => {
  const head = text.slice(0, 200_000);
  const start = head.trimStart();
  if (/^<(?:!doctype html|html|\?xml|head|body|meta)[\s>]/i.test(start)) return 'html';
  if (/^\{\s*"(?:schemaVersion|source|status|report|cells|result|agencyId|edition)"\s*:/.test(start) || isJson(start))
    return 'json';
  const tagged =
    /^<(?:div|article|section|table|p|!--)[\s>]/i.test(start) ||
    /<(?:html|body)[\s>]/i.test(head) ||
    (head.match(/<(?:p|div|span|br|h[1-4])[\s>/]/gi) ?? []).length >= 5;
  if (/^\{\|/m.test(head)) return 'text';
  if (markdownTraits.test(head) && !/^[ \t]{0,40}<(?:html|body|head)/im.test(head)) return 'markdown';
  return tagged || /<table[\s>]/i.test(head) ? 'html' : 'text';
};
