import { mapRows, type Page, type PageRow, words } from '../page/page.ts';
import type { Random } from '../random.ts';
import type { Printed } from '../truth/printed.ts';
import { type Damage, onPage } from './damage.ts';

const labelCount = (row: PageRow): number => row.cells.filter((cell) => !cell.figures).length;

// Rows of table 3 that carry no group label: taking them away or moving them leaves the groups where they are.
const plainRows = (rows: readonly PageRow[]): number[] =>
  rows.flatMap((row, index) => (row.row && labelCount(row) === 1 && row.cells[0]!.columns < 3 ? [index] : []));

// Group labels hang over as many rows as are left.
const fitGroups = (rows: readonly PageRow[], removed: number): PageRow[] =>
  rows.flatMap((row, index) => {
    if (index === removed) return [];
    const cells = row.cells.map((cell) =>
      index < removed && index + cell.rows > removed ? { ...cell, rows: cell.rows - 1 } : cell,
    );
    return [{ ...row, cells }];
  });

const widenGroups = (rows: readonly PageRow[], at: number, added: readonly PageRow[]): PageRow[] => [
  ...rows.slice(0, at).map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.rows > 1 && index + cell.rows > at ? { ...cell, rows: cell.rows + added.length } : cell,
    ),
  })),
  ...added,
  ...rows.slice(at),
];

const missing: Damage = {
  name: 'row missing',
  apply: ({ page, printed, agency }, random) => {
    const gone = new Map<string, Printed>();
    const changed = mapRows(page, 'applications', (rows) => {
      const at = random.pick(plainRows(rows));
      for (const cell of rows[at]!.cells) for (const figure of cell.figures ?? []) gone.set(figure, { kind: 'absent' });
      return fitGroups(rows, at);
    });
    return { agency, page: changed, printed: new Map([...printed, ...gone]) };
  },
};

const extraDisclosure = (page: Page, random: Random): Page =>
  mapRows(page, 'proactiveDisclosure', (rows) => {
    const at = rows.findIndex((row) => row.row === 'normativeDocuments') + 1;
    const cells = [words('其他主动公开文件'), ...[1, 2, 3].map(() => words(String(random.int(0, 40))))];
    return [...rows.slice(0, at), { cells }, ...rows.slice(at)];
  });

const extraApplications = (page: Page, random: Random): Page =>
  mapRows(page, 'applications', (rows) => {
    const at = random.pick(plainRows(rows));
    const label = words('9.其他情形说明', rows[at]!.cells[0]!.columns);
    return widenGroups(rows, at, [{ cells: [label, ...Array.from({ length: 7 }, () => words('0'))] }]);
  });

const repeated = (page: Page, random: Random): Page =>
  mapRows(page, 'applications', (rows) => {
    const at = random.pick(plainRows(rows));
    const { cells } = rows[at]!;
    return widenGroups(rows, at, [
      { cells: cells.map(({ text, columns, rows: down }) => ({ text, columns, rows: down })) },
    ]);
  });

const reordered = (page: Page, random: Random): Page =>
  mapRows(page, 'applications', (rows) => {
    const plain = plainRows(rows);
    const pairs = plain.filter(
      (at) => plain.includes(at + 1) && rows[at]!.cells[0]!.columns === rows[at + 1]!.cells[0]!.columns,
    );
    const at = random.pick(pairs);
    return [...rows.slice(0, at), rows[at + 1]!, rows[at]!, ...rows.slice(at + 2)];
  });

/** Rows that are missing, added, repeated or in another order. */
export const rowDamages: readonly Damage[] = [
  missing,
  onPage('extra row in table 2', extraDisclosure),
  onPage('extra row in table 3', extraApplications),
  onPage('row repeated', repeated),
  onPage('rows reordered', reordered),
];
