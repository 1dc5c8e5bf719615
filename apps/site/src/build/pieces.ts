// The site in pieces: each agency in one of them, what is about several agencies in the first.
import { createHash } from 'node:crypto';

/** Piece `number` of `count`, numbers from 1. */
export interface Piece {
  readonly number: number;
  readonly count: number;
}

/** The whole site as one piece. */
export const wholeSite: Piece = { number: 1, count: 1 };

/** Reads "i/n". Null where it is none. Example: `readPiece('2/4')` → { number: 2, count: 4 } */
export const readPiece = (text: string): Piece | null => {
  const [, number, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const piece = { number: Number(number), count: Number(count) };
  return piece.number >= 1 && piece.number <= piece.count ? piece : null;
};

/** Whether an agency's pages are in a piece; null asks for what is about several agencies. */
export const isInPiece = ({ number, count }: Piece, agencyId: string | null): boolean => {
  if (count === 1 || agencyId === null) return number === 1;
  return createHash('sha256').update(agencyId).digest().readUInt32BE() % count === number - 1;
};
