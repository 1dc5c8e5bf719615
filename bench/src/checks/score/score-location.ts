// Whether what the checks name as wrong is what was seeded.
import type { FigureChange, Finding } from '@nianbao/schema';
import type { SeededChange } from '../faults/fault.ts';
import type { Verdict } from '../oracle/list-explanations.ts';

/** What came of locating one fault. */
export interface LocationScore {
  /** The oracle finds exactly one explanation, and it is the fault. */
  readonly determined: boolean;
  /** The oracle finds exactly one explanation, but another one: the sums mislead, and so would anyone. */
  readonly misleading: boolean;
  /** Named as the only explanation, and right. */
  readonly right: boolean;
  /** Named as the only explanation, and wrong. Must not be. */
  readonly wrong: boolean;
  /** Not named as the only one, but listed. */
  readonly listed: boolean;
}

const keyOf = (path: string, value: number): string => `${path}=${value}`;

const keyOfChange = ({ path, suggested, report }: FigureChange): string =>
  keyOf(report === 'previous' ? `last year ${path}` : path, suggested);

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((key) => b.has(key));

/** Scores what findings suspect against the seeded changes and the oracle. */
export const scoreLocation = (
  findings: readonly Finding[],
  changes: readonly SeededChange[],
  { explanations, determines }: Verdict,
): LocationScore => {
  const truth = new Set(changes.map(({ path, right }) => keyOf(path, right)));
  const suspects = findings.flatMap(({ suspect }) => (suspect ? [suspect] : []));
  const certain = suspects.filter(({ certainty }) => certainty === 'unique');
  const named = new Set(
    certain.flatMap(({ candidates = [] }) => candidates.flatMap((each) => each.changes.map(keyOfChange))),
  );
  const candidates = new Set(
    suspects.flatMap((each) => (each.candidates ?? []).flatMap((way) => way.changes.map(keyOfChange))),
  );
  const [only] = explanations;
  const alone = determines && only !== undefined;
  const isTruth = alone && sameSet(new Set([...only].map(([path, value]) => keyOf(path, value))), truth);
  const right = sameSet(named, truth);
  return {
    determined: isTruth,
    misleading: alone && !isTruth,
    right,
    wrong: [...named].some((key) => !truth.has(key)),
    listed: !right && [...truth].every((key) => candidates.has(key)),
  };
};
