// Tables as something else than tables, and tables within other things.
import { writeHtmlTable } from '../../makers/html.ts';
import { type Doc, gridOf, replaceTable, type Table, tableOf, tablesOf } from '../../sheet.ts';
import type { Twist } from '../../twist.ts';
import { leaveOpen } from '../accept.ts';
import { markup } from './lib.ts';

const swap = (doc: Doc, write: (table: Table) => string): void => {
  for (const table of tablesOf(doc)) replaceTable(doc, table.id, { kind: 'raw', html: write(table) });
};
const divs =
  (row: string, cell: string) =>
  (table: Table): string =>
    `<div class="t">${table.rows.map((cellsOf) => `<div class="${row}">${cellsOf.map((each) => `<div class="${cell}">${each.t}</div>`).join('')}</div>`).join('\n')}</div>`;
const plain = (table: Table): string => writeHtmlTable(table, (inner) => inner);
/** Table 3 of another year: each figure three more. */
const otherYear = (table: Table): string =>
  plain({
    ...table,
    rows: table.rows.map((row) => row.map((each) => (each.k ? { ...each, t: String(Number(each.t) + 3) } : each))),
  });

export const shapeTwists: readonly Twist[] = [
  markup('divs as rows and cells', (doc) => {
    doc.css += '.t{display:table}.r{display:table-row}.c{display:table-cell}';
    swap(doc, divs('r', 'c'));
    leaveOpen(doc);
  }),
  markup('divs in a flat grid', (doc) => {
    doc.css += '.g{display:grid}';
    swap(
      doc,
      (table) =>
        `<div class="g">${gridOf(table)
          .flat()
          .map((each) => `<div>${each?.t ?? ''}</div>`)
          .join('')}</div>`,
    );
    leaveOpen(doc);
  }),
  markup('a list of lists', (doc) => {
    swap(
      doc,
      (table) => `<ul>${table.rows.map((row) => `<li>${row.map((each) => each.t).join(' ')}</li>`).join('')}</ul>`,
    );
    leaveOpen(doc);
  }),
  markup('a definition list', (doc) => {
    swap(
      doc,
      (table) =>
        `<dl>${table.rows
          .map(
            (row) =>
              `<dt>${row
                .filter(({ k }) => !k)
                .map(({ t }) => t)
                .join(' ')}</dt>${row
                .filter(({ k }) => k)
                .map(({ t }) => `<dd>${t}</dd>`)
                .join('')}`,
          )
          .join('')}</dl>`,
    );
    leaveOpen(doc);
  }),
  markup('the article in a layout table', (doc) => {
    doc.parts = [
      { kind: 'raw', html: '<table width="100%"><tr><td>' },
      ...doc.parts,
      { kind: 'raw', html: '</td></tr></table>' },
    ];
  }),
  markup('tabs with other years', (doc) => {
    const table = tableOf(doc, 't3');
    replaceTable(
      doc,
      't3',
      {
        kind: 'raw',
        html: `<div class="tabs"><button>${doc.year}年</button><button>${doc.year - 1}年</button></div><div class="pane active">`,
      },
      table,
      { kind: 'raw', html: `</div><div class="pane">${otherYear(table)}</div>` },
    );
    doc.css += '.pane{display:none}.pane.active{display:block}';
  }),
  markup('an accordion of other years', (doc) => {
    const table = tableOf(doc, 't3');
    replaceTable(doc, 't3', table, {
      kind: 'raw',
      html: `<details><summary>${doc.year - 1}年数据</summary>${otherYear(table)}</details>`,
    });
  }),
];
