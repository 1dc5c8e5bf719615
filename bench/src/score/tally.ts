import type { DocumentScore, Share } from './score-document.ts';

/** Sums over documents of one kind. */
export interface Tally {
  readonly documents: number;
  readonly perfect: number;
  readonly cells: number;
  readonly right: number;
  readonly said: number;
  readonly marked: number;
  readonly zeroed: number;
  readonly silent: number;
  readonly certain: Share;
  readonly amounts: Share;
}

/** The sum of nothing. */
export const emptyTally: Tally = {
  documents: 0,
  perfect: 0,
  cells: 0,
  right: 0,
  said: 0,
  marked: 0,
  zeroed: 0,
  silent: 0,
  certain: { of: 0, right: 0 },
  amounts: { of: 0, right: 0 },
};

const addShares = (a: Share, b: Share): Share => ({ of: a.of + b.of, right: a.right + b.right });

/** Adds one document to a tally. */
export const addDocument = (
  tally: Tally,
  { perfect, verdicts, certain, amounts, case: { printed } }: DocumentScore,
): Tally => ({
  documents: tally.documents + 1,
  perfect: tally.perfect + (perfect ? 1 : 0),
  cells: tally.cells + printed.size,
  right: tally.right + verdicts.right,
  said: tally.said + verdicts.said,
  marked: tally.marked + verdicts.marked,
  zeroed: tally.zeroed + verdicts.zeroed,
  silent: tally.silent + verdicts.silent,
  certain: addShares(tally.certain, certain),
  amounts: addShares(tally.amounts, amounts),
});

/** Sums by kind, in the order in which kinds first appear. */
export interface Tallies {
  readonly add: (key: string, score: DocumentScore) => void;
  readonly entries: () => readonly (readonly [string, Tally])[];
}

/** Collects documents by kind. */
export const createTallies = (): Tallies => {
  const tallies = new Map<string, Tally>();
  return {
    add: (key, score) => tallies.set(key, addDocument(tallies.get(key) ?? emptyTally, score)),
    entries: () => [...tallies],
  };
};
