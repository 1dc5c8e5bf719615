import { parseReport } from '@nianbao/parser';
import type { BenchCase } from '../cases/bench-case.ts';
import { type DocumentScore, type Stated, scoreDocument } from './score-document.ts';
import { createTallies, type Tally } from './tally.ts';

/** What came of a run over many documents. */
export interface RunSummary {
  readonly formats: readonly (readonly [string, Tally])[];
  readonly damages: readonly (readonly [string, Tally])[];
  /** Inferred figures, by document. */
  readonly stated: readonly (readonly Stated[])[];
}

/** Reads and scores every document. `onScore` sees each score as it comes. */
export const runCases = async (
  cases: Iterable<BenchCase>,
  onScore: (score: DocumentScore) => void = () => {},
): Promise<RunSummary> => {
  const formats = createTallies();
  const damages = createTallies();
  const stated: (readonly Stated[])[] = [];
  for (const each of cases) {
    const score = scoreDocument(each, await parseReport(each.bytes));
    formats.add(each.format, score);
    damages.add(each.damage, score);
    if (each.calibrates && score.stated.length > 0) stated.push(score.stated);
    onScore(score);
  }
  return { formats: formats.entries(), damages: damages.entries(), stated };
};
