// Sets of cells whose change restores every sum: all sets of a given size, by what each sum is short of.
import type { Term } from './equation-frame.ts';
import { type EquationSystem, isCount, listFailing, type Replacement, roundOff } from './equation-system.ts';

/** Steps that a search may still take; a step is one cell tried. Counted, not timed: the result is the same everywhere. */
export interface Budget {
  steps: number;
  solutions: number;
}

/** No cell stands in more sums than its row, its two columns and last year's report. */
const mostSumsOfACell = 3;

const keyOf = (found: readonly Replacement[]): string =>
  found
    .map(({ cell, value }) => `${cell}=${value}`)
    .sort()
    .join();

/** Lists the sets of `size` cells that restore every sum; empty when the budget runs out, which `budget` then shows. */
export const searchCells = (system: EquationSystem, size: number, budget: Budget): readonly Replacement[][] => {
  const { frame, cells, active } = system;
  const residuals = [...system.residuals];
  const found = new Map<string, Replacement[]>();
  const chosen: Replacement[] = [];
  const activeTerms = frame.cells.map(({ terms }) => terms.filter(({ equation }) => active[equation]));

  const shift = (terms: readonly Term[], delta: number): void => {
    for (const { equation, sign } of terms) residuals[equation] = roundOff((residuals[equation] ?? 0) + sign * delta);
  };

  const deltasOf = (terms: readonly Term[]): Set<number> => {
    const deltas = new Set<number>();
    for (const { equation, sign } of terms) {
      const residual = residuals[equation] ?? 0;
      if (residual !== 0) deltas.add(-sign * residual);
    }
    return deltas;
  };

  const descend = (left: number): void => {
    const failing = listFailing(residuals);
    if (failing.length === 0) {
      if (left === 0) found.set(keyOf(chosen), [...chosen]);
      return;
    }
    if (left === 0 || failing.length > left * mostSumsOfACell) return;
    for (const { cell } of frame.equations[failing[0] ?? -1]?.cells ?? []) {
      if (chosen.some((replacement) => replacement.cell === cell)) continue;
      const terms = activeTerms[cell] ?? [];
      if (left === 1 && terms.length !== failing.length) continue;
      for (const delta of deltasOf(terms)) {
        budget.steps -= 1;
        if (budget.steps < 0 || found.size >= budget.solutions) return;
        const value = roundOff((cells[cell]?.value ?? 0) + delta);
        if (!isCount(value)) continue;
        shift(terms, delta);
        chosen.push({ cell, value });
        descend(left - 1);
        chosen.pop();
        shift(terms, -delta);
      }
    }
  };

  descend(size);
  if (found.size >= budget.solutions) budget.steps = -1;
  return budget.steps < 0 ? [] : [...found.values()];
};
