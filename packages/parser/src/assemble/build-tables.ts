import { type AnnualReport, type Cell, listReportFigures } from '@nianbao/schema';
import type { AlignedCell } from '../align/aligned.ts';
import type { RepairedCell } from '../repair/repaired-cell.ts';
import { objectSign } from '../segment/document.ts';

type Tables = Pick<AnnualReport, 'proactiveDisclosure' | 'applications' | 'disputes'>;

/** The three tables as values and, by pointer, where each figure comes from. */
export interface BuiltTables {
  readonly tables: Tables;
  readonly cells: Record<string, Cell>;
}

const statedCell = ({ raw, state, value, place }: AlignedCell): Cell => {
  const seen = state === 'text' && raw.includes(objectSign) ? 'unreadable' : state;
  const cell: Cell = value === null ? { raw, state: seen } : { raw, state, method: 'stated', confidence: 1 };
  if (place) cell.place = place;
  return cell;
};

const repairedCell = (cell: RepairedCell): Cell => ({
  raw: cell.raw,
  state: cell.state,
  ...(cell.method === null ? {} : { method: cell.method, confidence: Math.round(cell.probability * 1000) / 1000 }),
  ...(cell.alternatives.length > 0 ? { alternatives: [...cell.alternatives] } : {}),
  ...(cell.because.length > 0 ? { because: [...cell.because] } : {}),
  ...(cell.place ? { place: cell.place } : {}),
});

// The unit of the 2019 procurement amount is printed in the cell or in the header, or not at all (format.md §3.1).
const amountUnit = (cell: AlignedCell | undefined, headers: string): 'yuan' | 'wanYuan' | 'unknown' => {
  if (cell?.unit === '万元' || cell?.unit === '元') return cell.unit === '元' ? 'yuan' : 'wanYuan';
  const header = /采购总?金额\s*\(?[^)|]{0,6}?(万元|元)/.exec(headers);
  return header ? (header[1] === '元' ? 'yuan' : 'wanYuan') : 'unknown';
};

/**
 * Puts the cells into the shape of the edition: every figure of the form is there, with its number or null, and every
 * null has its state; what was not found is `missing`.
 */
export const buildTables = (
  edition: AnnualReport['edition'],
  stated: ReadonlyMap<string, AlignedCell>,
  repaired: ReadonlyMap<string, RepairedCell>,
  headers: string,
): BuiltTables => {
  if (edition === 'pre2019')
    return { tables: { proactiveDisclosure: null, applications: null, disputes: null }, cells: {} };
  const values: Record<string, Record<string, Record<string, number | string | null>>> = {};
  const cells: Record<string, Cell> = {};
  for (const { pointer, table, row, column } of listReportFigures(edition)) {
    const fixed = repaired.get(pointer);
    const cell = fixed ?? stated.get(pointer);
    values[table.id] ??= {};
    const rows = values[table.id]!;
    rows[row.id] ??= {};
    rows[row.id]![column.id] = cell?.value ?? null;
    cells[pointer] = fixed ? repairedCell(fixed) : cell ? statedCell(cell) : { raw: '', state: 'missing' };
  }
  const procurement = values.proactiveDisclosure?.centralizedProcurement;
  if (procurement)
    procurement.amountUnit = amountUnit(stated.get('/proactiveDisclosure/centralizedProcurement/totalAmount'), headers);
  return { tables: values as unknown as Tables, cells };
};
