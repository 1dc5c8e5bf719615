// Slips that move many figures at once: a row one column off, rows swapped, rows read one off, a row copied.
import type { Slip } from '@nianbao/schema';
import type { EquationFrame } from './equation-frame.ts';
import { type EquationSystem, isCount, listFailing, type Replacement, replaceValues } from './equation-system.ts';
import { listLineShifts, type MovedLine } from './list-line-shifts.ts';

/** A slip with what its cells would hold. Not yet held against the sums. */
export interface StructuralSlip {
  readonly slip: Slip;
  readonly replacements: readonly Replacement[];
}

const valueAt = ({ cells }: EquationSystem, cell: number): number => cells[cell]?.value ?? 0;
const isUsable = ({ cells }: EquationSystem, line: readonly number[]): boolean =>
  line.every((cell) => cells[cell] !== undefined && !cells[cell]?.unusable);

const asReplacements = (
  system: EquationSystem,
  line: readonly number[],
  values: readonly number[],
): readonly Replacement[] =>
  line.flatMap((cell, at) => {
    const value = values[at] ?? 0;
    return value === valueAt(system, cell) ? [] : [{ cell, value }];
  });

// The sum of a kind that a cell stands in, which is the one that gives back a lost figure.
const residualAt = (
  { frame, active }: EquationSystem,
  residuals: readonly number[],
  cell: number,
  along: 'row' | 'column',
): number | null => {
  const term = frame.cells[cell]?.terms.find(
    ({ equation }) => active[equation] && frame.equations[equation]?.along === along,
  );
  return term ? -term.sign * (residuals[term.equation] ?? 0) : null;
};

/** Gives a line of cells the values that its sums ask for; null where a sum is silent. */
const completeLine = (
  system: EquationSystem,
  others: readonly Replacement[],
  line: readonly number[],
  along: 'row' | 'column',
): readonly Replacement[] | null => {
  const residuals = replaceValues(system, system.residuals, others);
  const values = line.map((cell) => {
    const delta = residualAt(system, residuals, cell, along);
    return delta === null ? null : valueAt(system, cell) + delta;
  });
  return values.some((value) => value === null)
    ? null
    : [...others, ...asReplacements(system, line, values as number[])];
};

const placeMoved = (
  system: EquationSystem,
  line: readonly number[],
  moved: MovedLine,
): readonly Replacement[] | null => {
  const known = line.filter((_, at) => moved[at] !== null);
  const values = moved.filter((value) => value !== null);
  const replaced = asReplacements(system, known, values);
  const lost = line.filter((_, at) => moved[at] === null);
  return lost.length === 0 ? replaced : completeLine(system, replaced, lost, 'row');
};

/** Whether a change of the rows `from`…`to` reaches every sum that fails: one that it does not reach, it cannot restore. */
type Reaches = (from: number, to: number) => boolean;

const findReach = ({ frame, residuals }: EquationSystem): Reaches => {
  const rowsOfSums = listFailing(residuals).map((sum) =>
    (frame.equations[sum]?.cells ?? []).flatMap(({ cell }) => {
      const place = frame.cells[cell];
      return place && !place.previous ? [place.row] : [];
    }),
  );
  return (from, to) => rowsOfSums.every((rows) => rows.some((row) => row >= from && row <= to));
};

const listShifts = (system: EquationSystem, lines: readonly (readonly number[])[]): StructuralSlip[] =>
  lines
    .filter((line) => isUsable(system, line))
    .flatMap((line) =>
      listLineShifts(line.map((cell) => valueAt(system, cell))).flatMap((moved): StructuralSlip[] => {
        const replacements = placeMoved(system, line, moved);
        return replacements ? [{ slip: 'shifted-columns', replacements }] : [];
      }),
    );

const valuesAt = (system: EquationSystem, line: readonly number[]): number[] =>
  line.map((cell) => valueAt(system, cell));

const listSwaps = (system: EquationSystem, reaches: Reaches): StructuralSlip[] =>
  system.frame.grid.flatMap((line, row): StructuralSlip[] => {
    const next = system.frame.grid[row + 1];
    if (!next || !reaches(row, row + 1) || !isUsable(system, [...line, ...next])) return [];
    const replacements = [
      ...asReplacements(system, line, valuesAt(system, next)),
      ...asReplacements(system, next, valuesAt(system, line)),
    ];
    return replacements.length > 0 ? [{ slip: 'rows-swapped', replacements }] : [];
  });

const sameValues = (system: EquationSystem, a: readonly number[], b: readonly number[] | undefined): boolean =>
  b !== undefined && a.every((cell, at) => valueAt(system, cell) === valueAt(system, b[at] ?? -1));

const isEmptyLine = (system: EquationSystem, line: readonly number[]): boolean =>
  line.every((cell) => valueAt(system, cell) === 0);

const listCopies = (system: EquationSystem, reaches: Reaches): StructuralSlip[] =>
  system.frame.grid.flatMap((line, row): StructuralSlip[] => {
    if (!reaches(row, row)) return [];
    const { grid } = system.frame;
    const copied = sameValues(system, line, grid[row - 1]) || sameValues(system, line, grid[row + 1]);
    if (!copied || isEmptyLine(system, line) || !isUsable(system, line)) return [];
    const replacements = completeLine(system, [], line, 'column');
    return replacements ? [{ slip: 'row-copied', replacements }] : [];
  });

// Rows `from`…`to` hold what belongs one row up or down; what fell off at the end is given back by the columns.
const displace = (system: EquationSystem, from: number, to: number, step: 1 | -1): StructuralSlip[] => {
  const { grid } = system.frame;
  const [opened = [], lost = []] = step === 1 ? [grid[from], grid[to]] : [grid[to], grid[from]];
  const beside = step === 1 ? grid[from - 1] : grid[to + 1];
  if (!isEmptyLine(system, opened) && !sameValues(system, opened, beside)) return [];
  const moved: Replacement[] = [];
  for (let row = from; row <= to; row += 1) {
    const line = grid[row] ?? [];
    const source = grid[row + step] ?? [];
    if (!isUsable(system, line)) return [];
    if (line !== lost) moved.push(...asReplacements(system, line, valuesAt(system, source)));
  }
  const replacements = completeLine(system, moved, lost, 'column');
  return replacements && moved.length > 0 ? [{ slip: 'rows-displaced', replacements }] : [];
};

const lastOutcome = ({ rows }: EquationFrame): number => rows.indexOf('totalProcessed') - 1;

const listDisplacements = (system: EquationSystem, reaches: Reaches): StructuralSlip[] => {
  const { frame } = system;
  const ends = [...new Set([lastOutcome(frame), frame.grid.length - 1])];
  return ends.flatMap((to) =>
    frame.grid.flatMap((_, from) =>
      from < to && reaches(from, to) ? [...displace(system, from, to, 1), ...displace(system, from, to, -1)] : [],
    ),
  );
};

const rowOf = ({ rows, grid }: EquationFrame, id: string): readonly number[] => grid[rows.indexOf(id)] ?? [];

// What last year's report carried out against what this one carried in: forgotten, counted as new, or revised there.
const listCarryOvers = (system: EquationSystem): StructuralSlip[] => {
  const { carried } = system.frame;
  const carriedIn = rowOf(system.frame, 'carriedIn');
  const received = rowOf(system.frame, 'newReceived');
  if (carried.length === 0 || !isUsable(system, [...carried, ...carriedIn, ...received])) return [];
  const before = valuesAt(system, carried);
  const now = valuesAt(system, carriedIn);
  const restored = asReplacements(system, carriedIn, before);
  if (restored.length === 0) return [];
  const fresh = valuesAt(system, received).map((value, at) => value - ((before[at] ?? 0) - (now[at] ?? 0)));
  return [
    ...(isEmptyLine(system, carriedIn) ? [{ slip: 'carry-over-forgotten' as const, replacements: restored }] : []),
    { slip: 'carry-over-as-new', replacements: [...restored, ...asReplacements(system, received, fresh)] },
    { slip: 'earlier-report', replacements: asReplacements(system, carried, now) },
  ];
};

const restores = (system: EquationSystem, { replacements }: StructuralSlip): boolean =>
  replacements.every(({ value }) => isCount(value)) &&
  listFailing(replaceValues(system, system.residuals, replacements)).length === 0;

/** Every slip of many figures that restores all sums of a table. */
export const findStructuralSlips = (system: EquationSystem): readonly StructuralSlip[] => {
  const { grid, rows } = system.frame;
  const isApplications = rows.includes('totalProcessed');
  const reaches = findReach(system);
  const listed = isApplications
    ? [
        ...listShifts(
          system,
          grid.filter((_, row) => reaches(row, row)),
        ),
        ...listSwaps(system, reaches),
        ...listCopies(system, reaches),
        ...listDisplacements(system, reaches),
        ...listCarryOvers(system),
      ]
    : listShifts(system, [grid.flat()]);
  return listed.filter((slip) => restores(system, slip));
};
