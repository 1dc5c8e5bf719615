import type { Page, PageTable } from '../page/page.ts';
import { gridRows } from './grid-rows.ts';
import type { Layout } from './layout.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>');

const pipes = (lines: readonly (readonly string[])[]): string => {
  const width = Math.max(...lines.map((line) => line.length));
  const rows = lines.map(
    (line) => `| ${Array.from({ length: width }, (_, index) => cell(line[index] ?? '')).join(' | ')} |`,
  );
  return ['', rows[0]!, `|${' --- |'.repeat(width)}`, ...rows.slice(1), ''].join('\n');
};

const inGrid = (table: PageTable): string =>
  pipes(gridRows(table).map((line) => line.map((place) => (place.first ? place.cell!.text : ''))));
const atTheEnd = (table: PageTable): string => pipes(table.rows.map((row) => row.cells.map((each) => each.text)));

const asHtml = (table: PageTable): string =>
  `\n<table>\n${table.rows
    .map(
      ({ cells }) =>
        `<tr>${cells
          .map(
            (each) =>
              `<td${each.columns > 1 ? ` colspan="${each.columns}"` : ''}${each.rows > 1 ? ` rowspan="${each.rows}"` : ''}>${cell(each.text)}</td>`,
          )
          .join('')}</tr>`,
    )
    .join('\n')}\n</table>\n`;

const page = (content: Page, write: (table: PageTable) => string, heading: (text: string) => string): string =>
  content.items
    .map((item) =>
      item.kind === 'table'
        ? write(item)
        : `${item.role === 'title' ? `# ${item.text}` : item.role === 'heading' ? heading(item.text) : item.text}\n`,
    )
    .join('\n');

const hashes = (text: string): string => `## ${text}`;
const bold = (text: string): string => `**${text.slice(0, 2)}****${text.slice(2)}**`;

/** Markdown as converters write it: pipe tables with spans as empty cells, or filled up at the end, or raw HTML. */
export const markdownLayouts: readonly Layout[] = [
  { name: 'gfm', format: 'markdown', blanks: 'kept', write: (content) => page(content, inGrid, hashes) },
  {
    name: 'gfm, rows filled up at the end',
    format: 'markdown',
    blanks: 'kept',
    write: (content) => page(content, atTheEnd, bold),
  },
  { name: 'raw HTML tables', format: 'markdown', blanks: 'kept', write: (content) => page(content, asHtml, hashes) },
];
