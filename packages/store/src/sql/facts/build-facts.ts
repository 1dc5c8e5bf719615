import { type AnnualReport, listReportFigures, type ParseResult } from '@nianbao/schema';
import { StoreError } from '../../store-error.ts';
import { trackedFigures } from './figure-list.ts';
import { markCell, marks } from './mark.ts';

/** The figures of a reading, in the order of `trackedFigures`. */
export interface Facts {
  readonly values: readonly (number | null)[];
  /** One character a figure (mark.ts). */
  readonly marks: string;
  readonly inferred: number;
  /** How many figures the form of the edition asks for, and how many of them hold a number. */
  readonly asked: number;
  readonly held: number;
}

type Tables = Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>;

// The figures of a table's row follow one another: each row is looked for once.
const places = trackedFigures.map((pointer, index) => {
  const [table, row, column] = pointer.split('/').slice(1) as [string, string, string?];
  const [, tableBefore, rowBefore] = trackedFigures[index - 1]?.split('/') ?? [];
  return { pointer, table, row, column, isNext: table === tableBefore && row === rowBefore };
});

// JSON would carry anything into a column, and SQLite takes it: what is no number is stopped here.
const checkNumber = (value: unknown, pointer: string): number | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new StoreError('database-error', { reason: `${pointer}: ${JSON.stringify(value)} is no number` });
};

const askedByEdition = new Map(
  (['pre2019', '2019', '2021', null] as const).map((edition) => {
    const asked = new Set(listReportFigures(edition).map(({ pointer }) => pointer));
    return [edition, trackedFigures.map((pointer) => asked.has(pointer))];
  }),
);

/**
 * The facts of a report. The value is the report's own; null stays null. Throws `database-error` where a figure or a
 * cell's confidence is no number. Example: `buildFacts(report, result.cells).values[0]` → 2
 */
export const buildFacts = (report: AnnualReport, cells: ParseResult['cells']): Facts => {
  const asked = askedByEdition.get(report.edition)!;
  const values: (number | null)[] = [];
  let all = '';
  let inferred = 0;
  let askedCount = 0;
  let held = 0;
  let found: unknown;
  for (let index = 0; index < places.length; index += 1) {
    const { pointer, table, row, column, isNext } = places[index]!;
    if (!isNext) found = (report as unknown as Tables)[table]?.[row];
    const cell = cells[pointer];
    const figure = column === undefined ? found : (found as Record<string, unknown> | null | undefined)?.[column];
    const value = checkNumber(figure, pointer);
    checkNumber(cell?.confidence, pointer);
    values.push(value);
    if (asked[index]) {
      askedCount += 1;
      if (value !== null) held += 1;
    }
    const mark = value === null && cell === undefined && !asked[index] ? marks.notAsked : markCell(value, cell);
    if (mark === marks.inferred) inferred += 1;
    all += mark;
  }
  return { values, marks: all, inferred, asked: askedCount, held };
};
