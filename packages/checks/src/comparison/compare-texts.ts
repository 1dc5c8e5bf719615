/** How much of two texts is the same, and what was copied. */
export interface TextComparison {
  /** 0–1: twice the shared pieces over all pieces of both (Dice, pieces of six characters). */
  readonly similarity: number;
  /** The longest passages that both have, the longest first, masked as compared. */
  readonly passages: readonly string[];
}

const size = 6;
const shortest = 20;

/**
 * The pieces of a text in a table by their hash: where a piece stands first, plus one (0: an empty place), and how often
 * it stands in the text. Built once for a text, whatever it is compared with.
 */
export interface TextIndex {
  readonly text: string;
  readonly codes: Uint16Array;
  readonly firsts: Int32Array;
  readonly counts: Int32Array;
}

const readCodes = (text: string): Uint16Array => {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < codes.length; at += 1) codes[at] = text.charCodeAt(at);
  return codes;
};

const countPieces = ({ length }: Uint16Array): number => Math.max(0, length - size + 1);

const hashPiece = (codes: Uint16Array, at: number): number => {
  let hash = 0;
  for (let next = at; next < at + size; next += 1) hash = Math.imul(hash ^ codes[next]!, 0x5bd1e995) ^ (hash >>> 15);
  return hash ^ (hash >>> 13);
};

const isSamePiece = (a: Uint16Array, from: number, b: Uint16Array, to: number): boolean => {
  for (let next = 0; next < size; next += 1) if (a[from + next] !== b[to + next]) return false;
  return true;
};

// The place of a piece in a table: where it is, or the empty place where it would be. The table is never full.
const findPlace = (codes: Uint16Array, firsts: Int32Array, of: Uint16Array, at: number): number => {
  const last = firsts.length - 1;
  let place = hashPiece(of, at) & last;
  while (firsts[place] !== 0 && !isSamePiece(codes, firsts[place]! - 1, of, at)) place = (place + 1) & last;
  return place;
};

/** Takes a masked text apart into pieces. */
export const indexText = (text: string): TextIndex => {
  const codes = readCodes(text);
  const pieces = countPieces(codes);
  const places = 2 ** Math.ceil(Math.log2(2 * pieces + 2));
  const firsts = new Int32Array(places);
  const counts = new Int32Array(places);
  for (let at = 0; at < pieces; at += 1) {
    const place = findPlace(codes, firsts, codes, at);
    if (firsts[place] === 0) firsts[place] = at + 1;
    counts[place]! += 1;
  }
  return { text, codes, firsts, counts };
};

/** A number for every piece of a text, the same in every text; a piece that stands there again has another. */
export const listPieceHashes = ({ codes, firsts, counts }: TextIndex): Uint32Array => {
  const hashes = new Uint32Array(countPieces(codes));
  let at = 0;
  for (let place = 0; place < firsts.length; place += 1)
    for (let again = 0; again < counts[place]!; again += 1, at += 1)
      hashes[at] = hashPiece(codes, firsts[place]! - 1) + Math.imul(again, 0x9e3779b1);
  return hashes;
};

const countShared = (a: TextIndex, b: TextIndex): number => {
  let shared = 0;
  for (let place = 0; place < a.firsts.length; place += 1) {
    const first = a.firsts[place]!;
    if (first > 0) shared += Math.min(a.counts[place]!, b.counts[findPlace(b.codes, b.firsts, a.codes, first - 1)]!);
  }
  return shared;
};

// From left to right: where a piece stands in the other text, the passage goes on as long as both agree.
const listPassages = (a: TextIndex, b: TextIndex): string[] => {
  const passages: string[] = [];
  const pieces = countPieces(a.codes);
  for (let at = 0; at < pieces; ) {
    const other = b.firsts[findPlace(b.codes, b.firsts, a.codes, at)]! - 1;
    let length = 0;
    if (other >= 0)
      while (at + length < a.codes.length && a.codes[at + length] === b.codes[other + length]) length += 1;
    if (length >= shortest) passages.push(a.text.slice(at, at + length));
    at += Math.max(1, length);
  }
  return passages.sort((x, y) => y.length - x.length);
};

/** Compares two masked texts in time that grows with their length. Passages are listed from `from` on only. */
export const compareTexts = (a: TextIndex, b: TextIndex, from: number): TextComparison => {
  const pieces = countPieces(a.codes) + countPieces(b.codes);
  const similarity = pieces === 0 ? 0 : (2 * countShared(a, b)) / pieces;
  return { similarity, passages: similarity >= from ? listPassages(a, b) : [] };
};
