import type { Random } from '../../../random.ts';
import type { Table } from '../../sheet.ts';
import { drawTruth } from '../../truth.ts';
import { family, grids } from '../../twist.ts';

export const beside = family('beside', [...grids, 'markdown', 'tabs', 'pipes', 'lines', 'csv']);

/** Figures of another year or body, all above zero. */
export const lastYear = (random: Random): ReadonlyMap<string, number> => drawTruth(random, true).figures;

/** The table as one whose figures nobody asks for. */
export const withoutKeys = (table: Table): Table => ({
  ...table,
  id: 'other',
  rows: table.rows.map((row) => row.map(({ k: _, ...each }) => each)),
});
