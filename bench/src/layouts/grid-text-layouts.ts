import type { Page, PageTable } from '../page/page.ts';
import { displayWidth, padEnd } from './display-width.ts';
import { gridRows } from './grid-rows.ts';
import type { Layout } from './layout.ts';

// What a place of the grid prints: a cell's text at its first place, nothing where a span goes on.
const texts = (table: PageTable): string[][] =>
  gridRows(table).map((line) => line.map(({ cell, first }) => (first && cell ? cell.text.replaceAll('\n', '') : '')));

const widths = (lines: readonly (readonly string[])[], most = Number.POSITIVE_INFINITY): number[] =>
  lines[0]!.map((_, column) => Math.max(2, ...lines.map((line) => Math.min(most, displayWidth(line[column]!)))));

const simple = (table: PageTable): string => {
  const lines = texts(table);
  const columns = widths(lines);
  const rule = `  ${columns.map((width) => '-'.repeat(width)).join(' ')}`;
  const body = lines.map((line) =>
    `  ${line.map((text, column) => padEnd(text, columns[column]!)).join(' ')}`.trimEnd(),
  );
  return ['', rule, ...body, rule, ''].join('\n');
};

// Text of a cell in lines of at most so many columns.
const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [''];
  for (const sign of text) {
    if (displayWidth(lines.at(-1)! + sign) > width) lines.push('');
    lines[lines.length - 1] += sign;
  }
  return lines;
};

const framed = (
  table: PageTable,
  bar: string,
  rule: (columns: readonly number[], at: 'top' | 'middle' | 'bottom') => string,
): string => {
  const lines = texts(table);
  const columns = widths(lines, 10);
  const out = ['', rule(columns, 'top')];
  lines.forEach((line, index) => {
    const wrapped = line.map((text, column) => wrap(text, columns[column]!));
    const height = Math.max(...wrapped.map((cell) => cell.length));
    for (let at = 0; at < height; at += 1)
      out.push(
        `${bar} ${wrapped.map((cell, column) => padEnd(cell[at] ?? '', columns[column]!)).join(` ${bar} `)} ${bar}`,
      );
    out.push(rule(columns, index === lines.length - 1 ? 'bottom' : 'middle'));
  });
  return [...out, ''].join('\n');
};

const plus = (columns: readonly number[]): string => `+${columns.map((width) => '-'.repeat(width + 2)).join('+')}+`;
const corners = { top: '┌┬┐', middle: '├┼┤', bottom: '└┴┘' } as const;
const box = (columns: readonly number[], at: keyof typeof corners): string => {
  const [left, cross, right] = corners[at] as unknown as [string, string, string];
  return `${left}${columns.map((width) => '─'.repeat(width + 2)).join(cross)}${right}`;
};

const wikitext = (table: PageTable): string =>
  `{|\n${texts(table)
    .map((line) => line.map((text) => `| ${text}`.trimEnd()).join('\n'))
    .join('\n|-\n')}\n|}`;

const csvField = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (table: PageTable): string =>
  texts(table)
    .map((line) => line.map(csvField).join(','))
    .join('\n');

const lines = (page: Page, table: (table: PageTable) => string, paragraph: (text: string) => string): string =>
  page.items.map((item) => (item.kind === 'table' ? table(item) : paragraph(item.text))).join('\n');

const layout = (name: string, write: Layout['write']): Layout => ({ name, format: 'text', blanks: 'kept', write });

/** Text that keeps the grid: pandoc's simple and grid tables, box drawing, wikitext, CSV (inputs.md §1). */
export const gridTextLayouts: readonly Layout[] = [
  layout('simple table', (page) => lines(page, simple, (text) => `${text}\n`)),
  layout('grid table', (page) =>
    lines(
      page,
      (table) => framed(table, '|', plus),
      (text) => `${text}\n`,
    ),
  ),
  layout('box drawing', (page) =>
    lines(
      page,
      (table) => framed(table, '│', box),
      (text) => `${text}\n`,
    ),
  ),
  layout('wikitext', (page) => lines(page, wikitext, (text) => `${text}\n`)),
  layout('CSV of a sheet', (page) => lines(page, csv, csvField)),
];
