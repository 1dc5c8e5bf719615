import { figurePointer } from '@nianbao/schema';
import type { LostRow } from '../align/aligned.ts';
import { readCell } from '../align/read-cell.ts';
import type { RepairedCell } from './repaired-cell.ts';

/** Pointer of a lost row's column; table 4 is one row whose columns are pointers already. */
export const lostPointer = (row: LostRow, column: string): string =>
  column.startsWith('/') ? column : figurePointer(row.table, row.row, column);

/** Every cell of these rows as ambiguous, with the row's figures as candidates: nothing is chosen, nothing is lost. */
export const allAmbiguous = (rows: readonly LostRow[]): Map<string, RepairedCell> => {
  const repaired = new Map<string, RepairedCell>();
  for (const row of rows) {
    const raw = row.present.map((slot) => slot.text).join(' ');
    const alternatives = row.glued ? [] : [...new Set(row.present.map((slot) => readCell(slot).value))];
    const place = row.present[0]?.place;
    const cell: RepairedCell = {
      raw,
      value: null,
      state: 'ambiguous',
      method: null,
      probability: 0,
      alternatives,
      because: [],
      ...(place ? { place } : {}),
    };
    for (const column of row.columns) repaired.set(lostPointer(row, column), cell);
  }
  return repaired;
};
