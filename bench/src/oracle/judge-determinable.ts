import { type FormEdition, figurePointer, forms } from '@nianbao/schema';
import { listReadings, type Reading, type Remains } from './row-options.ts';
import { type RowReadings, solveApplications } from './solve-applications.ts';

/**
 * How much the damaged source says of a cell. certain: the same figure, or the same emptiness, in every solution.
 * numeric: the same amount if an empty cell counts 0. open: readings differ. unjudged: too many readings to go through,
 * or no solution at all.
 */
export type Knowledge = 'certain' | 'numeric' | 'open' | 'unjudged';

/** What is left of each row, by "table/row"; table 4 is one row, "disputes/disputes". Rows not listed are undamaged. */
export type RemainsByRow = ReadonlyMap<string, Remains>;

const addsUp = (reading: Reading): boolean =>
  reading.slice(0, -1).reduce<number>((sum, value) => sum + (value ?? 0), 0) === (reading.at(-1) ?? 0);

const disputesAddUp = (reading: Reading): boolean => [0, 5, 10].every((from) => addsUp(reading.slice(from, from + 5)));

const compare = (pointers: readonly string[], readings: readonly Reading[], known: Map<string, Knowledge>): void => {
  pointers.forEach((pointer, index) => {
    const values = new Set(readings.map((reading) => reading[index] ?? null));
    const amounts = new Set([...values].map((value) => value ?? 0));
    known.set(
      pointer,
      readings.length === 0 ? 'unjudged' : values.size === 1 ? 'certain' : amounts.size === 1 ? 'numeric' : 'open',
    );
  });
};

const judgeApplications = (edition: FormEdition, remains: RemainsByRow, known: Map<string, Knowledge>): void => {
  const block = forms[edition].tables.find((table) => table.id === 'applications')!.blocks[0]!;
  const left = block.rows.map((row) => ({ row: row.id, remains: remains.get(`applications/${row.id}`) }));
  if (left.every((each) => each.remains === undefined || each.remains.kind === 'placed')) return;
  const rows = left.map(({ row, remains: own }) => ({
    row,
    readings: own ? listReadings(own, block.columns.length, addsUp) : [],
  }));
  const whole = rows.every((row) => row.readings !== null);
  const solved = whole ? solveApplications(rows as readonly RowReadings[]) : null;
  for (const { row, readings } of rows) {
    const pointers = block.columns.map((column) => figurePointer('applications', row, column.id));
    const feasible = solved?.get(row) ?? [];
    // A row with all its cells in place is what it is, whatever the sums say.
    compare(pointers, remains.get(`applications/${row}`)?.kind === 'placed' ? (readings ?? []) : feasible, known);
  }
};

/** What can be known of each damaged cell, found by going through every reading that the form's sums allow. */
export const judgeDeterminable = (edition: FormEdition, remains: RemainsByRow): ReadonlyMap<string, Knowledge> => {
  const known = new Map<string, Knowledge>();
  judgeApplications(edition, remains, known);
  for (const table of forms[edition].tables) {
    if (table.id === 'applications') continue;
    for (const block of table.blocks) {
      const rows = table.id === 'disputes' ? [block.rows] : block.rows.map((row) => [row]);
      for (const group of rows) {
        const own = remains.get(`${table.id}/${table.id === 'disputes' ? 'disputes' : group[0]!.id}`);
        if (!own || own.kind === 'placed') continue;
        const pointers = group.flatMap((row) =>
          block.columns.map((column) => figurePointer(table.id, row.id, column.id)),
        );
        compare(
          pointers,
          listReadings(own, pointers.length, table.id === 'disputes' ? disputesAddUp : () => true) ?? [],
          known,
        );
      }
    }
  }
  return known;
};
