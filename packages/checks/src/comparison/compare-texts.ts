/** How much of two texts is the same, and what was copied. */
export interface TextComparison {
  /** 0–1: twice the shared pieces over all pieces of both (Dice, pieces of six characters). */
  readonly similarity: number;
  /** The longest passages that both have, the longest first, masked as compared. */
  readonly passages: readonly string[];
}

const size = 6;
const shortest = 20;

/** Where a piece of a text stands first, and how often it stands there. */
interface Piece {
  readonly first: number;
  count: number;
}

/** The pieces of a text. Built once for a text, whatever it is compared with. */
export interface TextIndex {
  readonly text: string;
  readonly pieces: ReadonlyMap<string, Readonly<Piece>>;
}

/** Takes a masked text apart into pieces. */
export const indexText = (text: string): TextIndex => {
  const pieces = new Map<string, Piece>();
  for (let at = 0; at + size <= text.length; at += 1) {
    const piece = text.slice(at, at + size);
    const known = pieces.get(piece);
    if (known) known.count += 1;
    else pieces.set(piece, { first: at, count: 1 });
  }
  return { text, pieces };
};

const countShared = (a: TextIndex, b: TextIndex): number => {
  let shared = 0;
  for (const [piece, { count }] of a.pieces) shared += Math.min(count, b.pieces.get(piece)?.count ?? 0);
  return shared;
};

// From left to right: where a piece stands in the other text, the passage goes on as long as both agree.
const listPassages = (a: TextIndex, b: TextIndex): string[] => {
  const passages: string[] = [];
  for (let at = 0; at + size <= a.text.length; ) {
    const other = b.pieces.get(a.text.slice(at, at + size))?.first;
    let length = 0;
    if (other !== undefined)
      while (at + length < a.text.length && a.text[at + length] === b.text[other + length]) length += 1;
    if (length >= shortest) passages.push(a.text.slice(at, at + length));
    at += Math.max(1, length);
  }
  return passages.sort((x, y) => y.length - x.length);
};

/** Compares two masked texts in time that grows with their length. Passages are listed from `from` on only. */
export const compareTexts = (a: TextIndex, b: TextIndex, from: number): TextComparison => {
  const pieces = Math.max(0, a.text.length - size + 1) + Math.max(0, b.text.length - size + 1);
  const similarity = pieces === 0 ? 0 : (2 * countShared(a, b)) / pieces;
  return { similarity, passages: similarity >= from ? listPassages(a, b) : [] };
};
