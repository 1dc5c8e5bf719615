import type { Page, PageParagraph, PageTable } from '../page/page.ts';
import { cmsAround } from './cms-page.ts';
import { gridRows } from './grid-rows.ts';
import type { Layout } from './layout.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

interface Dialect {
  readonly cell: (text: string, attributes: string) => string;
  readonly paragraph: (paragraph: PageParagraph) => string;
  readonly table: string;
}

const clean: Dialect = {
  cell: (text, attributes) => `<td${attributes}>${escapeHtml(text)}</td>`,
  paragraph: ({ text, role }) =>
    role === 'title'
      ? `<h1>${escapeHtml(text)}</h1>`
      : role === 'heading'
        ? `<h2>${escapeHtml(text)}</h2>`
        : `<p>${escapeHtml(text)}</p>`,
  table: '<table border="1">',
};

const run = (text: string): string =>
  `<span style="font-size:10.5pt;font-family:宋体;mso-font-kerning:0pt"><span lang="EN-US">${escapeHtml(text)}</span><o:p></o:p></span>`;

const word: Dialect = {
  cell: (text, attributes) =>
    `<td width="57"${attributes} style="border:solid windowtext 1.0pt;padding:0cm 5.4pt">\n<p class="MsoNormal" align="center">${text === '' ? '<span lang="EN-US"><o:p>&nbsp;</o:p></span>' : run(text)}</p>\n</td>\n`,
  paragraph: ({ text, role }) =>
    `<p class="MsoNormal" style="text-indent:32.0pt;mso-char-indent-count:2.0">${role === 'prose' ? run(text) : `<b>${run(text.slice(0, 2))}</b><b>${run(text.slice(2))}</b>`}</p>\n`,
  table:
    '<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;mso-yfti-tbllook:1184">',
};

const spans = (columns: number, rows: number): string =>
  `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;

const withSpans = (table: PageTable, dialect: Dialect, extra = ''): string =>
  `${dialect.table}${table.rows
    .map(
      ({ cells }) =>
        `<tr>${cells.map((cell) => dialect.cell(cell.text, spans(cell.columns, cell.rows))).join('')}${extra}</tr>`,
    )
    .join('\n')}</table>`;

const withEmptyCells = (table: PageTable, dialect: Dialect): string =>
  `${dialect.table}${gridRows(table)
    .map((line) => `<tr>${line.map(({ cell, first }) => dialect.cell(first ? cell!.text : '', '')).join('')}</tr>`)
    .join('\n')}</table>`;

// Header cells, sections of a table, and markup inside cells, as editors of web pages leave it.
const withHead = (table: PageTable): string => {
  const head = table.rows.findIndex((row) => row.row !== undefined);
  const write = (rows: PageTable['rows'], tag: string): string =>
    rows
      .map(({ cells }) => {
        const written = cells.map(
          (cell) =>
            `<${tag}${spans(cell.columns, cell.rows)}><p><font size=2>${escapeHtml(cell.text) || '&nbsp;'}</font></p></${tag}>`,
        );
        return `<tr>${written.join('')}</tr>`;
      })
      .join('');
  return `<TABLE border=1><THEAD>${write(table.rows.slice(0, head), 'th')}</THEAD><TBODY>${write(table.rows.slice(head), 'td')}</TBODY></TABLE>`;
};

// The header claims other columns than the body has.
const skewed = (table: PageTable): PageTable =>
  table.id !== 'applications'
    ? table
    : {
        ...table,
        rows: table.rows.map((row, index) =>
          index > 2
            ? row
            : {
                ...row,
                cells: row.cells.map((cell) => (cell.columns >= 5 ? { ...cell, columns: cell.columns - 1 } : cell)),
              },
        ),
      };

const body = (page: Page, dialect: Dialect, write: (table: PageTable) => string): string =>
  page.items.map((item) => (item.kind === 'table' ? write(item) : dialect.paragraph(item))).join('\n');

const whole = (inner: string, head = '<meta charset="utf-8">'): string =>
  `<!DOCTYPE html>\n<html lang="zh"><head>${head}<title>政府信息公开工作年度报告</title></head>\n<body>\n${inner}\n</body></html>\n`;

const layout = (name: string, write: Layout['write']): Layout => ({ name, format: 'html', blanks: 'kept', write });

/** HTML as published: clean, exported by Word, in a CMS page, and with broken tables (quirks.md). */
export const htmlLayouts: readonly Layout[] = [
  layout('clean', (page) => whole(body(page, clean, (table) => withSpans(table, clean)))),
  layout('word', (page) => whole(body(page, word, (table) => withSpans(table, word)))),
  layout('cms', (page) => whole(cmsAround(body(page, word, (table) => withSpans(table, word))))),
  layout('head and body', (page) => whole(body(page, clean, withHead))),
  layout('spans as empty cells', (page) => whole(body(page, clean, (table) => withEmptyCells(table, clean)))),
  layout('extra empty column', (page) => whole(body(page, clean, (table) => withSpans(table, clean, '<td></td>')))),
  layout('in a layout table', (page) =>
    whole(
      `<table width="960"><tr><td>&nbsp;</td><td>${body(page, clean, (table) => withSpans(table, clean))}</td></tr></table>`,
    ),
  ),
  layout('header spans do not add up', (page) => whole(body(page, clean, (table) => withSpans(skewed(table), clean)))),
];
