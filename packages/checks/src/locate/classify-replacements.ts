import type { Slip } from '@nianbao/schema';
import { classifyDigits } from './classify-digits.ts';
import type { EquationSystem, Replacement } from './equation-system.ts';
import type { Explanation } from './explanation.ts';
import { inferredBonus, slipWeights } from './slip-weights.ts';

const slipOfOne = ({ frame, cells }: EquationSystem, { cell, value }: Replacement): Slip => {
  const place = frame.cells[cell];
  return place?.previous ? 'earlier-report' : classifyDigits(cells[cell]?.printed ?? null, value, place?.isTotal);
};

// Two cells of one sum: a figure in the cell beside, a part counted elsewhere, a figure and its total.
const slipOfTwo = (system: EquationSystem, one: Replacement, two: Replacement): Slip => {
  const { frame, cells } = system;
  const [a, b] = [frame.cells[one.cell], frame.cells[two.cell]];
  if (!a || !b || a.previous !== b.previous) return 'several';
  if (a.previous) return 'earlier-report';
  const inRow = a.row === b.row;
  const sums = new Set(a.terms.map(({ equation }) => equation));
  if (!b.terms.some(({ equation }) => sums.has(equation))) return 'several';
  const was = [cells[one.cell]?.value ?? 0, cells[two.cell]?.value ?? 0] as const;
  const distance = inRow ? Math.abs(a.column - b.column) : Math.abs(a.row - b.row);
  if (distance === 1 && one.value === was[1] && two.value === was[0]) return 'neighbouring-cell';
  const deltas = [one.value - was[0], two.value - was[1]] as const;
  if (deltas[0] === -deltas[1]) return 'counted-elsewhere';
  if (deltas[0] !== deltas[1]) return 'several';
  if (a.isTotal && b.isTotal) return 'total-not-updated';
  // The total was added up from the wrong figure: the figure tells the slip.
  if (a.isTotal !== b.isTotal) return slipOfOne(system, a.isTotal ? two : one);
  return 'several';
};

const weightOf = (system: EquationSystem, slip: Slip, replacements: readonly Replacement[]): number => {
  const inferred = replacements.some(({ cell }) => system.cells[cell]?.inferred) ? inferredBonus : 0;
  const [one] = replacements;
  if (slip !== 'several') {
    // A figure and its total wrong alike: two cells to one slip.
    const follows =
      replacements.length === 2 && one && slip !== 'total-not-updated' && slip === slipOfOne(system, one) ? 1 : 0;
    return slipWeights[slip].weight + follows - inferred;
  }
  return replacements.reduce((sum, each) => sum + slipWeights[slipOfOne(system, each)].weight, 0) - inferred;
};

/** Names the slip behind a set of changed cells and weighs it; `slip` where the search already knows it. */
export const classifyReplacements = (
  system: EquationSystem,
  replacements: readonly Replacement[],
  slip?: Slip,
): Explanation => {
  const [one, two] = replacements;
  const kind =
    slip ??
    (one && two
      ? replacements.length === 2
        ? slipOfTwo(system, one, two)
        : replacements.every(({ cell }) => system.frame.cells[cell]?.previous)
          ? 'earlier-report'
          : 'several'
      : one
        ? slipOfOne(system, one)
        : 'several');
  return { slip: kind, replacements, weight: weightOf(system, kind, replacements) };
};
