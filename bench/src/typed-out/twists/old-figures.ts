// Old figures that a file keeps beside the new ones, or in a row of their own.
import type { Random } from '../../random.ts';
import { type Cell, countsOf, type Doc, type Table, tableOf } from '../sheet.ts';
import type { Twist } from '../twist.ts';
import type { Accept } from './accept.ts';

/** How a cell is written: `own` is its figure, `was` an old one. */
export type Write = (own: string, was: string) => string;

/** Writes half of the counts in the markup of one maker, each with an old figure at hand. */
export const writeWithOld = (
  doc: Doc,
  random: Random,
  markup: 'html' | 'word' | 'open',
  write: Write,
  accept: Accept = (want) => want,
): void => {
  for (const each of countsOf(doc))
    if (random.chance(0.5)) {
      each[markup] = write(each.t, String(random.int(1, 99)));
      doc.expected.set(each.k!, accept(doc.expected.get(each.k!)!));
    }
};

/** Puts a copy of table 3's first row of figures before it, with other figures. */
export const insertOldRow = (doc: Doc, random: Random, change = (each: Cell): Cell => each): Table => {
  const table = tableOf(doc, 't3');
  const copy = table.rows[3]!.map(({ k, ...each }) => change(k ? { ...each, t: String(random.int(1, 99)) } : each));
  table.rows.splice(3, 0, copy);
  return table;
};

/** The same, where the maker hides the row. */
export const insertHiddenRow: Twist['change'] = (doc, _, random) => {
  insertOldRow(doc, random).hiddenRows = new Set([3]);
};
