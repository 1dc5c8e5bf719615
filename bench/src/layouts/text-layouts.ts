import type { Page, PageTable } from '../page/page.ts';
import type { Layout } from './layout.ts';
import { type PresentRow, presentRows } from './present-rows.ts';

const rows = (table: PageTable, write: (row: PresentRow, index: number) => string, between = '\n'): string =>
  presentRows(table).map(write).join(between);

const filled = ({ cells }: PresentRow): string[] => cells.filter((cell) => cell !== '');
// Empty cells are dropped by these converters, but the row is still filled up to the width of the table.
const padding = (row: PresentRow): string => '|'.repeat(row.width - filled(row).length);

const spaced = (text: string, index: number): string =>
  `${' '.repeat((index * 7) % 3)}${text}${' '.repeat((index * 5) % 2)}`;

const shredDisputes = (table: PageTable, separator: string): string => {
  const written = rows(table, (row) => filled(row).join(separator)).split('\n');
  // Only the header of the whole table is shredded: of a part of it (table 4 as three tables) nothing would be left.
  if (table.id !== 'disputes' || written.length < 4) return written.join('\n');
  const half = '结果 结果 其他 尚未 总';
  return [...written.slice(0, 1), half, '维持 纠正 结果 审结 计', `${half} ${half}`, ...written.slice(3)].join('\n');
};

type TextTables = Omit<Layout, 'format' | 'write'> & { readonly table: (table: PageTable) => string };

const tables: readonly TextTables[] = [
  {
    name: 'pipe-rows',
    blanks: 'dropped',
    table: (table) => rows(table, (row) => `${filled(row).join(' | ')} | ${padding(row)}`.trimEnd()),
  },
  {
    name: 'pipe-rows-unpadded',
    blanks: 'dropped',
    table: (table) => rows(table, (row) => `${filled(row).join(' | ')} |`),
  },
  {
    name: 'pipe-rows-blanks-kept',
    blanks: 'kept',
    table: (table) => rows(table, (row) => `${row.cells.join(' | ')} |`),
  },
  {
    name: 'pipe-rows-leading',
    blanks: 'dropped',
    table: (table) => rows(table, (row) => `| ${filled(row).join(' | ')} | ${padding(row)}`),
  },
  {
    name: 'cell-per-line-pipe',
    blanks: 'dropped',
    table: (table) =>
      rows(table, (row) =>
        [...filled(row).map((cell) => `${cell} |`), ...(padding(row) ? [padding(row)] : [])].join('\n'),
      ),
  },
  {
    name: 'cell-per-line-pipe-glued',
    blanks: 'dropped',
    table: (table) => rows(table, (row) => `${filled(row).join(' |\n')} | ${padding(row)}`.trimEnd()),
  },
  { name: 'cell-per-line', blanks: 'dropped', table: (table) => rows(table, (row) => filled(row).join('\n')) },
  {
    name: 'cell-per-line-blank-separated',
    blanks: 'dropped',
    table: (table) => `\n${rows(table, (row) => filled(row).join('\n\n'), '\n\n')}\n`,
  },
  {
    name: 'cell-per-line-spaced',
    blanks: 'dropped',
    table: (table) =>
      `\n${rows(
        table,
        (row, index) =>
          filled(row)
            .map((cell, at) => spaced(cell, index + at))
            .join('\n\n'),
        '\n\n',
      )}\n`,
  },
  {
    name: 'value-line-then-pipe-line',
    blanks: 'dropped',
    table: (table) =>
      rows(table, (row) => [filled(row).join('\n|\n'), '|', ...(padding(row) ? [padding(row)] : [])].join('\n')),
  },
  {
    name: 'lone-leading-pipe',
    blanks: 'dropped',
    table: (table) => rows(table, (row) => `|\n${filled(row).join(' |\n')} | ${padding(row)}`.trimEnd()),
  },
  {
    name: 'lone-leading-pipe-blanks-kept',
    blanks: 'kept',
    table: (table) =>
      rows(table, (row) =>
        `|\n${row.cells.map((cell) => (cell === '' ? '|' : `${cell} |`)).join('\n')} ${'|'.repeat(row.width - row.cells.length)}`.trimEnd(),
      ),
  },
  {
    name: 'cell-per-line-leading-pipe',
    blanks: 'dropped',
    table: (table) => rows(table, (row) => `| \n ${filled(row).join('  | \n ')}  | ${padding(row)}`),
  },
  { name: 'tabs', blanks: 'kept', table: (table) => rows(table, (row) => row.cells.join('\t')) },
  { name: 'spaces', blanks: 'dropped', table: (table) => shredDisputes(table, ' ') },
  { name: 'wide-spaces', blanks: 'dropped', table: (table) => rows(table, (row) => filled(row).join('    ')) },
  { name: 'joined', blanks: 'dropped', joined: true, table: (table) => rows(table, (row) => filled(row).join('')) },
];

const writePage = (page: Page, table: (table: PageTable) => string): string =>
  page.items.map((item) => (item.kind === 'table' ? table(item) : item.text)).join('\n');

// The whole page is one table: every paragraph is a row filled up to the width of the widest line.
const megaLine: Layout = {
  name: 'page as one table',
  format: 'text',
  blanks: 'dropped',
  write: (page) => {
    const written = writePage(page, tables[0]!.table).split('\n');
    return written.map((line) => (line.endsWith('|') ? line : `${line} |${'|'.repeat(290)}`)).join('\n');
  },
};

const all = (row: PresentRow): string => filled(row).join(' ');

// Labels on lines of their own, the figures of a row on the next.
const figuresBelow: Layout = {
  name: 'figures on a line of their own',
  format: 'text',
  blanks: 'dropped',
  write: (page) =>
    writePage(page, (table) =>
      table.rows
        .map((row) => {
          const part = (figures: boolean): string =>
            row.cells
              .filter((cell) => (cell.figures !== undefined) === figures && cell.text !== '')
              .map((cell) => cell.text)
              .join(' ');
          return [part(false), part(true)].filter((text) => text !== '').join('\n');
        })
        .join('\n'),
    ),
};

const oneLine: Layout = {
  name: 'a table on one line',
  format: 'text',
  blanks: 'dropped',
  write: (page) => writePage(page, (table) => rows(table, all, ' ')),
};

/** The layouts of text seen on real pages (quirks.md, ../shared/layouts). */
export const textLayouts: readonly Layout[] = [
  ...tables.map(
    ({ table, ...layout }): Layout => ({ ...layout, format: 'text', write: (page) => writePage(page, table) }),
  ),
  megaLine,
  figuresBelow,
  oneLine,
];
