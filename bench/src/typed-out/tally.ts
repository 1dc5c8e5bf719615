import type { Flaw, Verdict } from './judge.ts';

/** What came of the documents of one kind: figures by verdict, and documents without a silent figure or a flaw. */
export interface Tally {
  documents: number;
  perfect: number;
  readonly figures: Record<Verdict, number>;
}

export const emptyTally = (): Tally => ({
  documents: 0,
  perfect: 0,
  figures: { right: 0, said: 0, flagged: 0, silent: 0 },
});

/** Counts one document. */
export const addDocument = (tally: Tally, judged: readonly Flaw[]): void => {
  tally.documents += 1;
  if (judged.every(({ verdict }) => verdict === 'right')) tally.perfect += 1;
  for (const { verdict } of judged) tally.figures[verdict] += 1;
};

export const countFigures = ({ figures }: Tally): number =>
  Object.values(figures).reduce((sum, count) => sum + count, 0);

/** Tallies by name, in the order of the first document of each. */
export class Tallies {
  readonly byName = new Map<string, Tally>();

  add(name: string, judged: readonly Flaw[]): void {
    const tally = this.byName.get(name) ?? emptyTally();
    this.byName.set(name, tally);
    addDocument(tally, judged);
  }
}
