import type { Stated } from './score-document.ts';

/** Inferred figures with a stated probability in [from, to): what was stated on average and what came true. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly cells: number;
  readonly documents: number;
  readonly stated: number;
  readonly right: number;
}

const bounds = [0.9, 0.93, 0.95, 0.97, 0.99, 1.001];

/**
 * Compares stated probabilities with what came true. Figures of one document stand or fall together, so each document
 * counts once in a bin, with its share of right figures.
 */
export const calibrate = (documents: readonly (readonly Stated[])[]): readonly CalibrationBin[] =>
  bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1]!;
    const inBin = documents.map((stated) =>
      stated.filter(({ probability }) => probability >= from && probability < to),
    );
    const present = inBin.filter((stated) => stated.length > 0);
    const mean = (measure: (stated: Stated) => number): number =>
      present.reduce(
        (sum, stated) => sum + stated.reduce((total, each) => total + measure(each), 0) / stated.length,
        0,
      ) / Math.max(1, present.length);
    return {
      from,
      to: Math.min(1, to),
      cells: present.reduce((sum, stated) => sum + stated.length, 0),
      documents: present.length,
      stated: mean(({ probability }) => probability),
      right: mean(({ right }) => (right ? 1 : 0)),
    };
  });

/** Bins with fewer documents than this say nothing. */
export const enoughDocuments = 50;

/** The largest distance between stated and true, in points, over bins with enough documents. */
export const worstGap = (bins: readonly CalibrationBin[]): number =>
  bins
    .filter(({ documents }) => documents >= enoughDocuments)
    .reduce((worst, { stated, right }) => Math.max(worst, Math.abs(stated - right) * 100), 0);
