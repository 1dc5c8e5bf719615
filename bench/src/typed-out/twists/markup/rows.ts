// Rows whose cells are not those of the form: cut, joined, lost, doubled, or shown in another order.
import { figuresOf, tableOf, tablesOf } from '../../sheet.ts';
import { onZeros, type Twist } from '../../twist.ts';
import { acceptIn, leaveOpen, notPrinted, orNull } from '../accept.ts';
import { markup } from './lib.ts';

export const rowTwists: readonly Twist[] = [
  markup('figures cut over two cells', (doc, _, random) => {
    for (const row of tableOf(doc, 't3').rows) {
      const at = row.findIndex(({ k, t }) => k && t.length > 1);
      if (at < 0 || random.chance(0.7)) continue;
      const each = row[at]!;
      row.splice(at, 1, { ...each, t: each.t[0]! }, { t: each.t.slice(1), c: 1, r: 1 });
      acceptIn(doc, row, orNull);
    }
  }),
  markup('an empty cell more in some rows', (doc, _, random) => {
    for (const row of tableOf(doc, 't3').rows.slice(3)) {
      if (random.chance(0.7)) continue;
      row.splice(row.findIndex(({ k }) => k) + random.int(0, 6), 0, { t: '', c: 1, r: 1 });
      acceptIn(doc, row, orNull);
    }
  }),
  onZeros(
    markup('a zero lost in some rows', (doc, _, random) => {
      for (const row of tableOf(doc, 't3').rows.slice(3)) {
        const at = row.findIndex(({ k, t }) => k && t === '0');
        if (at < 0 || random.chance(0.6)) continue;
        acceptIn(doc, row, orNull);
        acceptIn(doc, row.splice(at, 1), notPrinted);
      }
    }),
  ),
  markup('two rows’ figures swapped by CSS', (doc) => {
    doc.css += 'tbody{display:flex;flex-direction:column-reverse}';
    for (const { rows } of tablesOf(doc)) rows.reverse();
    leaveOpen(doc);
  }),
  markup(
    'two figures in one cell',
    (doc, _, random) => {
      for (const row of tableOf(doc, 't3').rows.slice(3)) {
        if (random.chance(0.8)) continue;
        const at = row.findIndex(({ k }) => k) + random.int(0, 5);
        acceptIn(doc, row, orNull);
        row.splice(at, 2, { t: `${row[at]!.t} ${row[at + 1]!.t}`, c: 2, r: 1 });
      }
    },
    ['html', 'docx', 'xlsx', 'markdown', 'tabs', 'csv', 'pdf ruled', 'pdf bare'],
  ),
  markup(
    'two figures run together',
    (doc, _, random) => {
      for (const row of tableOf(doc, 't3').rows.slice(3)) {
        if (random.chance(0.8)) continue;
        const at = row.findIndex(({ k }) => k) + random.int(0, 5);
        acceptIn(doc, row, orNull);
        row.splice(at, 2, { t: `${row[at]!.t}${row[at + 1]!.t}`, c: 1, r: 1 });
      }
    },
    ['html', 'pipes', 'lines', 'spaces', 'tabs', 'csv', 'markdown'],
  ),
  markup('a cell’s figure twice', (doc, _, random) => {
    for (const each of figuresOf(doc))
      if (random.chance(0.3)) {
        each.html = `${each.t}<br>${each.t}`;
        acceptIn(doc, [each], orNull);
      }
  }),
];
