import type { Slip } from '@nianbao/schema';
import { classifyReplacements } from './classify-replacements.ts';
import { type EquationSystem, listFailing, type Replacement, replaceValues } from './equation-system.ts';
import type { Explanation } from './explanation.ts';
import { findStructuralSlips } from './list-structural-slips.ts';
import { type Budget, searchCells } from './search-cells.ts';

/** The ways to restore every sum with the fewest slips. `complete`: the search came to its end within its budget. */
export interface Explanations {
  readonly list: readonly Explanation[];
  readonly complete: boolean;
}

/** Independent slips that are looked for at once; beyond it a report is said to have too many. */
const mostCells = 6;
const stepsForAll = 60_000;
const solutionsForAll = 600;

const keyOf = (replacements: readonly Replacement[]): string =>
  replacements
    .map(({ cell, value }) => `${cell}=${value}`)
    .sort()
    .join();

// The same changed cells are one explanation, whatever they are called: the likeliest name stays.
const mergeAndSort = (explanations: readonly Explanation[]): readonly Explanation[] => {
  const best = new Map<string, Explanation>();
  for (const each of explanations) {
    const key = keyOf(each.replacements);
    const known = best.get(key);
    if (!known || each.weight < known.weight) best.set(key, each);
  }
  const first = ({ replacements }: Explanation): number => Math.min(...replacements.map(({ cell }) => cell));
  return [...best.values()].sort((a, b) => a.weight - b.weight || first(a) - first(b));
};

// So many sums must agree before figures are said to have moved: with fewer, any two cells would explain as much.
const sumsToAgree: Readonly<Partial<Record<Slip, number>>> = {
  'shifted-columns': 3,
  'rows-swapped': 2,
  'rows-displaced': 3,
  'row-copied': 3,
};

/**
 * Finds the smallest changes that restore every sum of a system: one cell; a slip that moves a row, against which any
 * two cells are rivals; else two cells, three, up to six. An explanation is only ever alone in the list if no other one of
 * its size exists.
 */
export const findExplanations = (system: EquationSystem): Explanations => {
  const budget: Budget = { steps: stepsForAll, solutions: solutionsForAll };
  const search = (size: number): readonly Explanation[] =>
    searchCells(system, size, budget).map((replacements) => classifyReplacements(system, replacements));
  const done = (list: readonly Explanation[]): Explanations => ({
    list: mergeAndSort(list),
    complete: budget.steps >= 0,
  });
  const failing = listFailing(system.residuals).length;
  const slips = findStructuralSlips(system).filter(({ slip }) => failing >= (sumsToAgree[slip] ?? 1));
  // Last year's report says which figures are missing: a block of rows that would fit as well is no rival to that.
  const forgotten = slips.some(({ slip }) => slip === 'carry-over-forgotten');
  const structural = slips
    .filter(({ slip }) => !(forgotten && sumsToAgree[slip] !== undefined))
    .map(({ slip, replacements }) => classifyReplacements(system, replacements, slip));
  const single = search(1);
  if (single.length > 0) return done([...single, ...structural]);
  const pairs = search(2);
  if (structural.length > 0 || pairs.length > 0) return done([...structural, ...pairs]);
  for (let size = 3; size <= mostCells && budget.steps >= 0; size += 1) {
    const more = search(size);
    if (more.length > 0) return done(more);
  }
  return done([]);
};

/** What a set of changes leaves failing; for tests and for callers that hold an explanation against the sums. */
export const listStillFailing = (system: EquationSystem, { replacements }: Explanation): readonly number[] =>
  listFailing(replaceValues(system, system.residuals, replacements));
