import { type FormEdition, figurePointer, forms } from '@nianbao/schema';
import type { AlignedCell, LostRow } from '../align/aligned.ts';
import { readCell } from '../align/read-cell.ts';
import { allAmbiguous } from './all-ambiguous.ts';
import { type BalanceRow, balanceRows } from './balance-rows.ts';
import { weighUsedColumns } from './column-prior.ts';
import { decideCell, type WeighedReading } from './decide-cell.ts';
import type { RowRepair } from './repaired-cell.ts';
import {
  joinTwoTokens,
  mergeOptions,
  optionLimit,
  placeFigures,
  type RowOption,
  splitDigits,
  splitOneToken,
  splitWithGaps,
} from './row-options.ts';

const numeric = new Set(['value', 'zero', 'blank', 'dash', 'slash', 'none']);

const optionsOf = (row: LostRow, gaps: boolean): RowOption[][] => {
  const width = row.columns.length;
  if (row.contested) return [];
  if (row.glued) {
    const options = (gaps ? splitWithGaps : splitDigits)(row.present[0]!.text, width, true);
    return options.length > optionLimit ? [] : mergeOptions(options);
  }
  const tokens = row.present.map((slot) => slot.text.trim());
  const figures = row.present.map((slot) => readCell(slot).value);
  const placed =
    figures.every((value) => value !== null) && figures.length <= width
      ? placeFigures(figures as number[], width, true)
      : [];
  const options = [...placed, ...splitOneToken(tokens, width, true), ...joinTwoTokens(tokens, width)];
  return options.length > optionLimit ? [] : mergeOptions(options);
};

const knownVector = (
  row: string,
  columns: readonly string[],
  cells: ReadonlyMap<string, AlignedCell>,
): number[] | null => {
  const found = columns.map((column) => cells.get(figurePointer('applications', row, column)));
  if (found.some((cell) => cell === undefined || !numeric.has(cell.state))) return null;
  return found.map((cell) => cell!.value ?? 0);
};

const sixOf = (values: readonly number[]): readonly number[] => values.slice(0, 6);

const weigh = (incoming: readonly number[]): number =>
  weighUsedColumns(
    incoming.map((value) => value > 0),
    incoming.reduce((sum, value) => sum + value, 0),
  );

const uniform = (groups: readonly RowOption[][]): WeighedReading[] =>
  groups.map((readings) => ({ probability: 1 / groups.length, readings }));

/**
 * Rebuilds damaged rows of table 3 one by one and together: each row's readings must add up to its total, and all rows
 * together to the sums of every column. `gaps`: empty cells may be missing among glued digits. Where a row was not found or the sums cannot hold, only the row's own sum is used.
 */
export const solveApplications = (
  edition: FormEdition,
  lost: readonly LostRow[],
  cells: ReadonlyMap<string, AlignedCell>,
  gaps: boolean,
): RowRepair => {
  const family = forms[edition].equations;
  const balance = family.find((candidate) => candidate.rule === 'applications-balance')!;
  const outcomes = family.find((candidate) => candidate.rule === 'applications-outcome-sum')!;
  const columns = lost[0]!.columns;
  const options = new Map(lost.map((row) => [row.row, optionsOf(row, gaps)]));
  const solvable = lost.filter((row) => options.get(row.row)!.length > 0);
  const rowOf = (id: string): BalanceRow | null => {
    const groups = options.get(id);
    if (groups) return groups.length > 0 ? { id, vectors: groups.map((group) => sixOf(group[0]!.values)) } : null;
    const vector = knownVector(id, columns, cells);
    return vector ? { id, vectors: [sixOf(vector)] } : null;
  };
  const [received, carriedIn] = balance.left.map(rowOf);
  const [processed, carriedOut] = balance.right.map(rowOf);
  const parts = outcomes.right.map(rowOf);
  const whole = received && carriedIn && processed && carriedOut && parts.every((row) => row !== null);
  const weights = whole
    ? balanceRows({ received, carriedIn, processed, carriedOut, outcomes: parts as BalanceRow[], weigh })
    : null;
  const total = (row: LostRow): number => weights?.get(row.row)?.reduce((sum, weight) => sum + weight, 0) ?? 0;
  const consistent = weights !== null && solvable.every((row) => total(row) > 0);
  const because = consistent
    ? ['applications-row-total', 'applications-outcome-sum', 'applications-balance']
    : ['applications-row-total'];
  const repaired = allAmbiguous(lost);
  for (const row of solvable) {
    const groups = options.get(row.row)!;
    const weighed = consistent
      ? groups
          .map((readings, index) => ({ probability: weights.get(row.row)![index]! / total(row), readings }))
          .filter((reading) => reading.probability > 0)
      : uniform(groups);
    // Without the column sums no reading is likelier than another: only what all readings share is taken.
    const trusted =
      consistent || groups.length === 1
        ? weighed
        : weighed.map((reading) => ({ ...reading, probability: 0.5 / weighed.length }));
    for (const [index, column] of columns.entries())
      repaired.set(figurePointer('applications', row.row, column), decideCell(row, index, trusted, because));
  }
  return { cells: repaired, conflict: weights !== null && !consistent };
};
