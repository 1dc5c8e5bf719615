import type { FormEdition } from '@nianbao/schema';
import type { AlignedCell, LostRow } from '../align/aligned.ts';
import { allAmbiguous, lostPointer } from './all-ambiguous.ts';
import { decideCell } from './decide-cell.ts';
import { placeColumns } from './place-columns.ts';
import type { RepairedCell, RowRepair } from './repaired-cell.ts';
import { mergeOptions, splitDigits, splitWithGaps } from './row-options.ts';
import { solveApplications } from './solve-applications.ts';
import { solveDisputes } from './solve-disputes.ts';

const tableThreeRows: Readonly<Record<FormEdition, number>> = { '2019': 23, '2021': 25 };

// Empty cells were dropped before the digits were run together: somewhere a run has fewer digits than its row has cells.
const droppedCells = (lost: readonly LostRow[]): boolean =>
  lost.some(({ glued, present: [run], columns }) => glued && run !== undefined && run.text.length < columns.length);

// Table 2 has no sums: glued digits are read only where every possible split agrees, cell by cell.
const splitDisclosure = (row: LostRow, gaps: boolean): Map<string, RepairedCell> => {
  const repaired = allAmbiguous([row]);
  // A row that lost its place without being glued may hold no figure at all.
  const [run] = row.present;
  if (!row.glued || run === undefined) return repaired;
  const width = row.columns.length;
  const groups = mergeOptions(gaps ? splitWithGaps(run.text, width, false) : splitDigits(run.text, width, false));
  if (groups.length === 0) return repaired;
  const weighed = groups.map((readings) => ({ probability: groups.length === 1 ? 1 : 0.5 / groups.length, readings }));
  for (const [index, column] of row.columns.entries())
    repaired.set(lostPointer(row, column), decideCell(row, index, weighed, []));
  return repaired;
};

const repairApplications = (
  edition: FormEdition | null,
  rows: readonly LostRow[],
  cells: ReadonlyMap<string, AlignedCell>,
  gaps: boolean,
): RowRepair => {
  if (edition === null || rows.length === 0) return { cells: allAmbiguous(rows), conflict: false };
  const [first] = rows;
  const habit = rows.every(
    (row) =>
      !row.glued &&
      !row.contested &&
      row.present.length === first!.present.length &&
      row.present.length < row.columns.length,
  );
  // All rows short by the same number of cells: the agency's habit of leaving columns blank, not chance.
  if (habit && rows.length >= 0.8 * tableThreeRows[edition]) return placeColumns(edition, rows, cells);
  return solveApplications(edition, rows, cells, gaps);
};

/**
 * Rebuilds what lost its place (decision 0002): table 3 by the sums of rows and columns, table 4 by its totals, table 2
 * only where there is one way to read it. Nothing that was printed in its place is touched.
 */
export const repairRows = (
  edition: FormEdition | null,
  lost: readonly LostRow[],
  cells: ReadonlyMap<string, AlignedCell>,
): RowRepair => {
  const of = (table: LostRow['table']): LostRow[] => lost.filter((row) => row.table === table);
  const gaps = droppedCells(lost);
  const applications = repairApplications(edition, of('applications'), cells, gaps);
  const rest = [
    ...of('proactiveDisclosure').map((row) => splitDisclosure(row, gaps)),
    ...of('disputes').map((row) => solveDisputes(row, gaps)),
  ];
  return {
    cells: new Map([...applications.cells, ...rest.flatMap((part) => [...part])]),
    conflict: applications.conflict,
  };
};
