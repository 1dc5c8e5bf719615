import type { Slot } from '../segment/document.ts';
import type { CollectedRow } from './collect-rows.ts';
import { figuresOf, mostContested } from './contest-rows.ts';
import { isInRowOf } from './find-figure-columns.ts';
import type { LabelSearch } from './label-search.ts';
import type { LabelMatch } from './match-labels.ts';
import { isFigureCell } from './part-figures.ts';
import type { TemplateItem } from './template.ts';

// Fewer rows printed again are those that a page was cut through.
const fewestCopied = 3;
// Of the rows that have figures.
const copiedTable = 0.5;

/** What the labels were found in: the slots, the stream of their characters, and the labels that were chosen. */
export interface LabelledSlots {
  readonly slots: readonly Slot[];
  readonly search: LabelSearch;
  readonly matches: readonly LabelMatch[];
}

// No row of the form is as long; what is longer is none of its copies, however a page goes on.
const longestRow = 60;

// What stands behind a label: the rest of its grid row, or its figures.
const slotsBehind = (slots: readonly Slot[], last: number): readonly Slot[] => {
  const label = slots[last]!;
  const ends = (slot: Slot): boolean =>
    label.column === undefined ? slot.kind === 'text' && !isFigureCell(slot) : !isInRowOf(slot, label);
  const behind = slots.slice(last + 1, last + 1 + longestRow);
  const end = behind.findIndex(ends);
  return end === -1 ? behind : behind.slice(0, end);
};

// Where the label of a row fills slots of its own besides the place where it was found.
const copiesOf = (row: CollectedRow, { slots, search, matches }: LabelledSlots): (readonly Slot[])[] => {
  const { stream } = search;
  return row.item.keys.flatMap((key) =>
    search.exact(key).flatMap((at) => {
      if (!stream.isStart(at) || !stream.isEnd(at + key.length)) return [];
      const [first, last] = [stream.slotOf[at]!, stream.slotOf[at + key.length - 1]!];
      const taken = matches.some((match) => match.firstSlot <= last && match.lastSlot >= first);
      return taken ? [] : [slotsBehind(slots, last)];
    }),
  );
};

/**
 * A table that is printed twice, once with cells that are empty or hold what is no figure (共5件, (5)): the other one may
 * be last year's or another body's, and nothing says which is the report's. Rows whose two printings are not equal are
 * contested; where they are many, so are all rows of the table, since its 其他 and 总计 cannot be told from one another.
 */
export const contestCopies = (
  rows: readonly CollectedRow[],
  labelled: LabelledSlots,
  template: readonly TemplateItem[],
): readonly CollectedRow[] => {
  const several = new Set<string>();
  const seen = new Set<string>();
  for (const key of template.flatMap((item) => item.keys)) (seen.has(key) ? several : seen).add(key);
  const filled = rows.filter((row) => row.slots.some(isFigureCell));
  const copies = new Map(
    filled
      .filter(({ item }) => !item.keys.some((key) => several.has(key)))
      .map((row) => [row, copiesOf(row, labelled)] as const)
      .filter(([, printed]) => printed.length > 0),
  );
  if (copies.size < fewestCopied) return rows;
  const differing = [...copies].flatMap(([row, printed]) =>
    printed.some((slots) => figuresOf(slots) !== figuresOf(row.slots)) ? [row] : [],
  );
  const doubted = new Set<CollectedRow>();
  for (const table of new Set(differing.map(({ item }) => item.table))) {
    const of = (some: Iterable<CollectedRow>): CollectedRow[] => [...some].filter(({ item }) => item.table === table);
    const [own, all] = [of(differing), of(filled)];
    if (of(copies.keys()).length < Math.max(fewestCopied, copiedTable * all.length)) continue;
    const many = own.length > mostContested || own.length >= copiedTable * all.length;
    for (const row of many ? all : own) doubted.add(row);
  }
  return rows.map((row) => (doubted.has(row) ? { ...row, contested: true } : row));
};
