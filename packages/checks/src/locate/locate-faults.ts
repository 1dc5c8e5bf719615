import type { Edition } from '../engine/check.ts';
import { type EquationFrame, frameApplications, frameDisputes } from './equation-frame.ts';
import {
  buildSystem,
  couldBlankRepair,
  dropEquations,
  type EquationSystem,
  holdsThroughout,
  listFailing,
  type ReadReports,
} from './equation-system.ts';
import type { Explanation } from './explanation.ts';
import { findExplanations } from './find-explanations.ts';
import { splitFaults } from './split-faults.ts';

/** A sum that does not hold, by rule and place; `delta` = left − right with blanks as 0. */
export interface FailedSum {
  readonly rule: string;
  readonly at: string;
  readonly delta: number;
}

/** One root cause: the sums that fail together and every smallest change that restores them. */
export interface Fault {
  readonly system: EquationSystem;
  readonly sums: readonly FailedSum[];
  /** unique: one smallest change; several: more than one; none: none within the bounds of the search. */
  readonly verdict: 'unique' | 'several' | 'none';
  readonly explanations: readonly Explanation[];
  /** The search came to its end; else the list may lack some, and nothing is called unique. */
  readonly complete: boolean;
}

const solve = (system: EquationSystem): readonly Fault[] => {
  const { list, complete } = findExplanations(system);
  return splitFaults(system, list, complete);
};

// A blank total makes its sum silent rather than wrong: what fails for certain is then located by itself.
const locateIn = (frame: EquationFrame, reports: ReadReports): readonly Fault[] => {
  if (holdsThroughout(frame, reports)) return [];
  const system = buildSystem(frame, reports);
  const faults = solve(system);
  if (faults.every(({ verdict }) => verdict !== 'none')) return faults;
  const certain = dropEquations(system, (equation) => couldBlankRepair(system, equation));
  const failing = listFailing(certain.residuals);
  return failing.length === 0 || failing.length === listFailing(system.residuals).length ? faults : solve(certain);
};

/**
 * Finds what may be wrong where sums of tables 3 and 4 fail, or where what was carried in is not what last year's
 * report carried out. Changes nothing. Steps are counted, not time: the same reports give the same answer everywhere.
 * Example: `locateFaults('2021', { cell: (path) => readCell(result, path) })[0]?.verdict` → 'unique'
 */
export const locateFaults = (edition: Edition, reports: ReadReports): readonly Fault[] =>
  edition === 'pre2019'
    ? []
    : [...locateIn(frameApplications(edition), reports), ...locateIn(frameDisputes(edition), reports)];
