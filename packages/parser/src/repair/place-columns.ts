import { type FormEdition, figurePointer, listEquations } from '@nianbao/schema';
import type { AlignedCell, LostRow } from '../align/aligned.ts';
import { readCell } from '../align/read-cell.ts';
import { allAmbiguous } from './all-ambiguous.ts';
import { inferenceThreshold, weighColumnNames } from './column-prior.ts';
import type { RepairedCell, RowRepair } from './repaired-cell.ts';

/** A choice of the columns that are printed, the same for every damaged row, with its probability. */
interface Placement {
  readonly columns: readonly string[];
  readonly probability: number;
}

const choose = (from: readonly string[], count: number): string[][] => {
  if (count === 0) return [[]];
  if (from.length < count) return [];
  const [head, ...tail] = from;
  return [...choose(tail, count - 1).map((rest) => [head!, ...rest]), ...choose(tail, count)];
};

const valuesUnder = (rows: readonly LostRow[], columns: readonly string[]): Map<string, number> => {
  const values = new Map<string, number>();
  for (const row of rows)
    for (const [index, column] of columns.entries())
      values.set(figurePointer(row.table, row.row, column), readCell(row.present[index]!).value ?? 0);
  return values;
};

const holds = (
  edition: FormEdition,
  rows: readonly LostRow[],
  columns: readonly string[],
  cells: ReadonlyMap<string, AlignedCell>,
): boolean => {
  const values = valuesUnder(rows, columns);
  const damaged = new Set(rows.map((row) => row.row));
  const table = rows[0]!.table;
  const read = (pointer: string): number | null => {
    const known = values.get(pointer) ?? cells.get(pointer)?.value;
    if (known !== undefined && known !== null) return known;
    const row = pointer.split('/')[2]!;
    return damaged.has(row) || cells.has(pointer) ? 0 : null;
  };
  return listEquations(edition).every(({ left, right }) => {
    if (!left[0]!.startsWith(`/${table}/`)) return true;
    const operands = [...left, ...right].map(read);
    if (operands.includes(null)) return true;
    const sum = (pointers: readonly string[], from: number): number =>
      pointers.reduce((total, _, index) => total + operands[from + index]!, 0);
    return sum(left, 0) === sum(right, left.length);
  });
};

/** The rules that every placement was tested with. */
export const placementRules: readonly string[] = [
  'applications-row-total',
  'applications-outcome-sum',
  'applications-balance',
];

// The largest figure of these rows is their total.
const incoming = new Set(['newReceived', 'carriedIn']);

const findPlacements = (
  edition: FormEdition,
  rows: readonly LostRow[],
  cells: ReadonlyMap<string, AlignedCell>,
): Placement[] => {
  const { columns, present } = rows[0]!;
  const possible = choose(columns, present.length).filter((candidate) => holds(edition, rows, candidate, cells));
  // A total that is printed explains the equal figures; without one they would be a coincidence in every row.
  const withTotal = possible.filter((candidate) => candidate.includes('total'));
  const kept = withTotal.length > 0 ? withTotal : possible;
  const requests = rows
    .filter((row) => incoming.has(row.row))
    .reduce((sum, row) => sum + Math.max(0, ...row.present.map((slot) => readCell(slot).value ?? 0)), 0);
  const weights = kept.map((candidate) => weighColumnNames(candidate, requests));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return kept
    .map((candidate, index) => ({ columns: candidate, probability: weights[index]! / sum }))
    .sort((a, b) => b.probability - a.probability);
};

const repairCell = (row: LostRow, column: string, placements: readonly Placement[]): RepairedCell => {
  const slotUnder = (placement: Placement): number => placement.columns.indexOf(column);
  const best = placements[0]!;
  const readings = new Map<number | null, number>();
  for (const placement of placements) {
    const at = slotUnder(placement);
    const value = at === -1 ? null : readCell(row.present[at]!).value;
    readings.set(value, (readings.get(value) ?? 0) + placement.probability);
  }
  const chosenAt = slotUnder(best);
  const chosen: AlignedCell =
    chosenAt === -1 ? { raw: '', value: null, state: 'blank' } : readCell(row.present[chosenAt]!);
  const probability = Math.min(1, readings.get(chosen.value) ?? 0);
  const alternatives = [...readings.keys()].filter((value) => value !== chosen.value);
  if (alternatives.length === 0)
    return {
      ...chosen,
      method: chosen.value === null ? null : 'entailed',
      probability: 1,
      alternatives,
      because: placementRules,
    };
  if (probability >= inferenceThreshold)
    return {
      ...chosen,
      method: chosen.value === null ? null : 'inferred',
      probability,
      alternatives,
      because: placementRules,
    };
  return {
    ...chosen,
    value: null,
    state: 'ambiguous',
    method: null,
    probability,
    alternatives: [...readings.keys()],
    because: placementRules,
  };
};

/**
 * Finds the columns of table 3's rows that lost their empty cells, where all rows are short by the same number: every
 * choice of printed columns, the same for all rows, that satisfies all sums with blanks read as 0; the prior over columns
 * is applied once. Same value in every choice → entailed; one likely enough → inferred; else ambiguous.
 */
export const placeColumns = (
  edition: FormEdition,
  rows: readonly LostRow[],
  cells: ReadonlyMap<string, AlignedCell>,
): RowRepair => {
  const placements = findPlacements(edition, rows, cells);
  if (placements.length === 0) return { cells: allAmbiguous(rows), conflict: true };
  const repaired = new Map<string, RepairedCell>();
  for (const row of rows)
    for (const column of row.columns)
      repaired.set(figurePointer(row.table, row.row, column), repairCell(row, column, placements));
  return { cells: repaired, conflict: false };
};
