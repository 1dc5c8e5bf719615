import { Inflate } from 'fflate';
import { isAbsurdType1 } from './judge-type1.ts';

/** A PDF whose unsound font programs are blank; `blanked`: how many those are. */
export interface GuardedFonts {
  readonly bytes: Uint8Array;
  readonly blanked: number;
}

// A Chinese font of every character has some 20 MB.
const largestProgram = 64 * 1024 * 1024;
const dictionaryReach = 1_000;

// RFC 1950.
const adler32 = (chunk: Uint8Array, before: number): number => {
  let [a, b] = [before & 0xffff, before >>> 16];
  for (let at = 0; at < chunk.length; ) {
    const end = Math.min(at + 3_800, chunk.length);
    for (; at < end; at += 1) {
      a += chunk[at]!;
      b += a;
    }
    a %= 65_521;
    b %= 65_521;
  }
  return ((b << 16) | a) >>> 0;
};

// The sum stands at the end, before the line end that belongs to the keyword "endstream".
const endsWithSum = (data: Uint8Array, sum: number): boolean => {
  for (let at = Math.max(2, data.length - 8); at + 4 <= data.length; at += 1) {
    const read = ((data[at]! << 24) | (data[at + 1]! << 16) | (data[at + 2]! << 8) | data[at + 3]!) >>> 0;
    if (read === sum) return true;
  }
  return false;
};

interface Unpacked {
  readonly program: Uint8Array;
  readonly whole: boolean;
}

const joinChunks = (chunks: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
};

// As much as can be unpacked. Not whole: damaged, or more than any font. Two bytes of header come first.
const inflate = (data: Uint8Array): Unpacked => {
  const chunks: Uint8Array[] = [];
  let [size, sum] = [0, 1];
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > largestProgram) throw new Error('too large');
    sum = adler32(chunk, sum);
    chunks.push(chunk.slice());
  });
  try {
    const step = 64 * 1024;
    for (let at = 2; at < data.length; at += step) stream.push(data.subarray(at, at + step), at + step >= data.length);
    return { program: joinChunks(chunks), whole: endsWithSum(data, sum) };
  } catch {
    return { program: joinChunks(chunks), whole: false };
  }
};

const beginsLikeType1 = (data: Uint8Array): boolean =>
  (data[0] === 0x25 && data[1] === 0x21) || (data[0] === 0x80 && data[1] === 0x01);

const peek = (data: Uint8Array): Uint8Array => {
  let first = new Uint8Array();
  try {
    new Inflate((chunk) => {
      first = chunk.slice(0, 2);
    }).push(data.subarray(2, 400), false);
  } catch {
    // Not packed at all, or damaged from the start.
  }
  return first;
};

const isUnsound = (dictionary: string, data: Uint8Array): boolean => {
  // Length1: a font program; Length2: one of Type 1, whatever its words begin with.
  if (!/\/Length[123]\b/.test(dictionary)) return false;
  const declared = /\/Length2\b/.test(dictionary);
  const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]?.replace(/[[\]\s]/g, '') ?? '';
  if (filter === '') return (declared || beginsLikeType1(data)) && isAbsurdType1(data);
  // Other ways of packing are too rare to be looked into.
  if (filter !== '/FlateDecode' && filter !== '/Fl') return false;
  if (!declared && !beginsLikeType1(peek(data))) return false;
  const { program, whole } = inflate(data);
  return (declared && !whole) || isAbsurdType1(program);
};

/**
 * Blanks the Type 1 font programs that are damaged or that name numbers beyond any font: pdf.js evaluates a program even
 * when only text is wanted, and one wrong number in it makes lists of thousands of millions. A blank program is one that
 * is not there: characters then come from the tables beside it (ToUnicode, Encoding, Widths), as they mostly do anyway.
 * They are told by their own dictionaries (Length1, Length2) or by how they begin, whatever state the rest of the file
 * is in. A locked file is left as it is.
 */
export const blankUnsoundFonts = (bytes: Uint8Array): GuardedFonts => {
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.includes('/Encrypt')) return { bytes, blanked: 0 };
  const opening = />>\s{0,9}stream\r?\n/g;
  let copy: Uint8Array | null = null;
  let blanked = 0;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const before = text.slice(Math.max(0, found.index - dictionaryReach), found.index);
    const dictionary = before.slice(before.lastIndexOf('obj') + 1);
    const from = found.index + found[0].length;
    const closing = text.indexOf('endstream', from);
    const to = closing === -1 ? bytes.length : closing;
    opening.lastIndex = to;
    if (!isUnsound(dictionary, bytes.subarray(from, to))) continue;
    copy ??= bytes.slice();
    copy.fill(0x20, from, to);
    blanked += 1;
  }
  return { bytes: copy ?? bytes, blanked };
};
