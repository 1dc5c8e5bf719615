// The same text in other bytes, named rightly, wrongly or not at all.
import { family, type Twist, texts } from '../twist.ts';
import { leaveOpen } from './accept.ts';

const encoding = family('encoding', ['html', 'tabs', 'lines', 'markdown']);

let table: Map<string, readonly number[]> | undefined;
// Node writes no GB 18030: the table of two-byte characters is turned round once.
const gbk = (text: string): Uint8Array => {
  if (!table) {
    table = new Map();
    const decoder = new TextDecoder('gb18030');
    for (let first = 0x81; first < 0xff; first += 1)
      for (let second = 0x40; second < 0xff; second += 1) {
        const character = decoder.decode(Uint8Array.of(first, second));
        if ([...character].length === 1 && !table.has(character)) table.set(character, [first, second]);
      }
  }
  return Uint8Array.from(
    [...text].flatMap((each) => (each < '\u0080' ? [each.charCodeAt(0)] : (table!.get(each) ?? [63]))),
  );
};
const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const units = (mark ? `\ufeff${text}` : text).split('').map((each) => each.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const named =
  (name: string) =>
  (text: string): string =>
    text.replace('charset="utf-8"', `charset="${name}"`);

const bytes = (
  name: string,
  encode: (text: string) => Uint8Array,
  rename = 'utf-8',
  open = false,
  makers?: Twist['makers'],
): Twist =>
  encoding(
    name,
    (doc) => {
      doc.encode = (text) => encode(named(rename)(text));
      if (open) leaveOpen(doc);
    },
    makers,
  );

export const encodingTwists: readonly Twist[] = [
  bytes('GBK, named', gbk, 'gbk'),
  bytes('GBK, called UTF-8', gbk),
  bytes('GBK, called gb2312', gbk, 'gb2312'),
  bytes('GBK, called iso-8859-1', gbk, 'iso-8859-1'),
  // Only a page names its encoding.
  bytes('UTF-8, called gb2312', utf8, 'gb2312', false, ['html']),
  bytes('UTF-8 with a mark', (text) => utf8(`\ufeff${text}`)),
  bytes('UTF-8 with two marks', (text) => utf8(`\ufeff\ufeff${text}`)),
  bytes('UTF-16 little-endian with a mark', (text) => utf16(text, true, true)),
  bytes('UTF-16 big-endian with a mark', (text) => utf16(text, false, true)),
  bytes('UTF-16 little-endian', (text) => utf16(text, true, false)),
  bytes('UTF-16 big-endian', (text) => utf16(text, false, false)),
  bytes('one byte cut', (text) => utf8(text).slice(0, -1)),
  bytes('a stray byte in the middle', (text) => {
    const all = utf8(text);
    return Uint8Array.from([...all.slice(0, 400), 0xff, ...all.slice(400)]);
  }),
  bytes('zero bytes between', (text) => utf8(text.replaceAll('\n', '\n\0')), 'utf-8', true),
  bytes(
    'half the file GBK',
    (text) => {
      const at = Math.floor(text.length / 2);
      return Uint8Array.from([...utf8(text.slice(0, at)), ...gbk(text.slice(at))]);
    },
    'utf-8',
    true,
  ),
  bytes(
    'UTF-8 read as Latin and written again',
    (text) => utf8(Buffer.from(text, 'utf8').toString('latin1')),
    'utf-8',
    true,
  ),
  bytes(
    'UTF-8 read as GBK and written again',
    (text) => utf8(new TextDecoder('gbk').decode(utf8(text))),
    'utf-8',
    true,
  ),
  bytes('characters decomposed', (text) => utf8(text.normalize('NFKD')), 'utf-8', true),
  encoding(
    'characters as JSON escapes',
    (doc) => {
      doc.finish.push((text) => text.replaceAll(/[\u4e00-\u9fff]/g, (each) => `\\u${each.charCodeAt(0).toString(16)}`));
      leaveOpen(doc);
    },
    [...texts, 'html'],
  ),
  encoding(
    'characters as entities',
    (doc) => {
      doc.finish.push((text) => text.replaceAll(/[\u4e00-\u9fff]/g, (each) => `&#${each.charCodeAt(0)};`));
    },
    ['html'],
  ),
  encoding(
    'percent signs as in an address',
    (doc) => {
      doc.finish.push((text) => encodeURI(text));
      leaveOpen(doc);
    },
    ['tabs'],
  ),
];
