import { forms } from '@nianbao/schema';
import { mapTables, type Page, type PageParagraph, type PageRow, type PageTable, words } from '../page/page.ts';
import type { Random } from '../random.ts';
import type { Printed } from '../truth/printed.ts';
import { type Damage, onPage } from './damage.ts';

const pageNumber = (random: Random): PageParagraph => ({
  kind: 'paragraph',
  text: `— ${random.int(2, 9)} —`,
  role: 'prose',
});

// Cells that hang over the cut end there and go on below as empty cells, as printed pages have it.
const cutAt = (rows: readonly PageRow[], at: number): [PageRow[], PageRow[]] => {
  const hanging: number[] = [];
  const above = rows.slice(0, at).map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => {
      if (index + cell.rows <= at) return cell;
      hanging.push(index + cell.rows - at);
      return { ...cell, rows: at - index };
    }),
  }));
  const below = rows
    .slice(at)
    .map((row, index) =>
      index === 0 ? { ...row, cells: [...hanging.map((down) => words('', 1, down)), ...row.cells] } : row,
    );
  return [above, below];
};

const cutTable = (page: Page, random: Random, repeatHeader: boolean): Page =>
  mapTables(page, (table) => {
    if (table.id !== 'applications') return [table];
    const [above, below] = cutAt(table.rows, random.int(8, 22));
    const header = repeatHeader ? table.rows.slice(0, 3) : [];
    return [{ ...table, rows: above }, pageNumber(random), { ...table, rows: [...header, ...below] }];
  });

const perItem = (page: Page): Page =>
  mapTables(page, (table) => {
    if (table.id !== 'proactiveDisclosure') return [table];
    const pieces: PageTable[] = [];
    for (const row of table.rows) {
      const last = pieces.at(-1);
      if (row.cells.length === 1 || !last) pieces.push({ ...table, rows: [row] });
      else pieces[pieces.length - 1] = { ...last, rows: [...last.rows, row] };
    }
    return pieces;
  });

const threeDisputes = (page: Page): Page =>
  mapTables(page, (table) => {
    if (table.id !== 'disputes') return [table];
    const block = forms['2021'].tables.find(({ id }) => id === 'disputes')!.blocks[0]!;
    const figures = table.rows.at(-1)!.cells;
    return block.rows.map(
      (row, index): PageTable => ({
        ...table,
        width: 5,
        rows: [
          { cells: [words(row.label.zh, 5)] },
          { cells: block.columns.map((column) => words(column.label.zh)) },
          { cells: figures.slice(index * 5, index * 5 + 5) },
        ],
      }),
    );
  });

// Table 4 told in a sentence, figure by figure.
const proseDisputes = (page: Page): Page =>
  mapTables(page, (table) => {
    if (table.id !== 'disputes') return [table];
    const block = forms['2021'].tables.find(({ id }) => id === 'disputes')!.blocks[0]!;
    const figures = table.rows.at(-1)!.cells;
    const told = block.rows.map(
      (row, index) =>
        `${row.label.zh}案件:${block.columns.map((column, at) => `${column.label.zh}${figures[index * 5 + at]!.text}件`).join(',')}`,
    );
    return [{ kind: 'paragraph', text: `${told.join(';')}。`, role: 'prose' }];
  });

const sentenceInstead: Damage = {
  name: 'sentence instead of table 3',
  apply: ({ page, printed, agency }) => ({
    agency,
    page: mapTables(page, (table) =>
      table.id === 'applications'
        ? [
            {
              kind: 'paragraph',
              text: '本年度未收到政府信息公开申请,无上年结转,具体数据见市政府2023年度报告。',
              role: 'prose',
            },
          ]
        : [table],
    ),
    printed: new Map(
      [...printed].map(([pointer, cell]): [string, Printed] => [
        pointer,
        pointer.startsWith('/applications/') ? { kind: 'absent' } : cell,
      ]),
    ),
  }),
};

const removeTable = (id: PageTable['id']): Damage => ({
  name: `${id} table removed`,
  apply: ({ page, printed, agency }) => ({
    agency,
    page: mapTables(page, (table) => (table.id === id ? [] : [table])),
    printed: new Map(
      [...printed].map(([pointer, cell]): [string, Printed] => [
        pointer,
        pointer.startsWith(`/${id}/`) ? { kind: 'absent' } : cell,
      ]),
    ),
  }),
});

/** Tables cut, taken apart or taken away. */
export const tableDamages: readonly Damage[] = [
  onPage('table 3 cut by a page, header repeated', (page, random) => cutTable(page, random, true)),
  onPage('table 3 cut by a page', (page, random) => cutTable(page, random, false)),
  onPage('table 2 per item', perItem),
  onPage('table 4 as three tables', threeDisputes),
  onPage('table 4 in a sentence', proseDisputes),
  sentenceInstead,
  removeTable('applications'),
  removeTable('disputes'),
];
