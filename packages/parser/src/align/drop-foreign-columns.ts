import { greatestOf } from '../numbers/extremes.ts';
import type { Slot } from '../segment/document.ts';
import { findForeignPairs } from './find-foreign-pairs.ts';
import { findSubtotals } from './find-subtotals.ts';
import { foldText } from './fold-text.ts';
import { numbersColumns } from './numbers-columns.ts';
import { isFigureSlot } from './read-figure.ts';

interface Heading {
  readonly slot: Slot;
  readonly words: string;
}

const changed = /^(?:比上年|较上年|同比)?(?:增减|增长|变化)(?:数|数量|率|情况|幅度)?(?:\(?%\)?)?$/;
const yearOf = (words: string): number | null => {
  const match = /^(20\d\d)年?度?(?:数|数量|情况)?$/.exec(words);
  return match ? Number(match[1]) : null;
};

// 上年处理决定数量 beside 本年处理决定数量, 上年总计 beside 总计; alone it is the form's own heading or none.
const earlierOf = (words: string): string | null =>
  /^(?:上年|去年|上年度|上年同期|去年同期)(?!结转)(.{0,12})$/.exec(words)?.[1] ?? null;

const foreignHeadings = (headings: readonly Heading[]): readonly Slot[] => {
  const years = headings.flatMap(({ words }) => yearOf(words) ?? []);
  const latest = new Set(years).size > 1 ? greatestOf(years) : null;
  const words = new Set(headings.map((heading) => heading.words));
  const paired = headings.some(({ words: own }) => {
    const rest = earlierOf(own);
    return rest !== null && ['本年', '今年', '本年度', '当年'].some((now) => words.has(now + rest));
  });
  return headings
    .filter(({ words: own }) => {
      const year = yearOf(own);
      if (year !== null) return latest !== null && year < latest;
      const rest = earlierOf(own);
      if (rest !== null) return ['本年', '今年', '本年度', '当年', ''].some((now) => words.has(now + rest));
      return /^(?:序号|行次)$/.test(own) || ((paired || latest !== null) && changed.test(own));
    })
    .map(({ slot }) => slot);
};

const covers = (heading: Slot, slot: Slot): boolean =>
  slot.column! >= heading.column! && slot.column! + (slot.span ?? 1) <= heading.column! + (heading.span ?? 1);

// The figures under a heading: over further lines of the header, down to the next words in its columns.
const figuresUnder = (heading: Slot, below: readonly Slot[]): readonly Slot[] => {
  const found: Slot[] = [];
  for (const slot of below) {
    if (!covers(heading, slot)) continue;
    if (slot.kind === 'text' && !isFigureSlot(slot)) {
      if (found.some(isFigureSlot)) break;
    } else found.push(slot);
  }
  return found;
};

// A whole table stands under the heading, with the labels of its rows, and again beside it: all of it is foreign.
const tableUnder = (heading: Slot, below: readonly Slot[]): readonly Slot[] | null => {
  const [own, beside] = [below.filter((slot) => covers(heading, slot)), below.filter((slot) => !covers(heading, slot))];
  const printed = new Set(beside.map(({ text, place }) => `${place.row} ${foldText(text)}`));
  const words = own.filter((slot) => slot.kind === 'text' && !isFigureSlot(slot));
  const repeated = words.every(({ text, place }) => printed.has(`${place.row} ${foldText(text)}`));
  return words.length > 0 && repeated && own.some(isFigureSlot) ? own : null;
};

// Fewer figures that count up may be a row's own.
const fewestNumbered = 7;

/**
 * Leaves out the figures of a real grid that are not this report's: columns of an earlier year beside this year's, changes
 * against it, running numbers, subtotals that add up, and the line that numbers the columns (栏次 1 2 3). Only what the
 * headings say counts.
 */
export const dropForeignColumns = (slots: readonly Slot[]): readonly Slot[] => {
  const inGrids = slots.filter(({ place, column }) => place.table !== undefined && column !== undefined);
  const tables = Map.groupBy(inGrids, ({ place }) => place.table!);
  const dropped = new Set<Slot>();
  for (const own of tables.values()) {
    const headings = own
      .filter((slot) => slot.kind === 'text' && !isFigureSlot(slot))
      .map((slot) => ({ slot, words: foldText(slot.text).replace(/\s+/g, '') }));
    for (const heading of [...foreignHeadings(headings), ...findForeignPairs(own)]) {
      const below = own.slice(own.indexOf(heading) + 1).filter((slot) => slot.place.row !== heading.place.row);
      for (const slot of tableUnder(heading, below) ?? figuresUnder(heading, below)) dropped.add(slot);
      dropped.add(heading);
    }
    for (const { slot: first, words } of headings)
      if (/^(?:栏次|列次|栏目序号)$/.test(words))
        for (const slot of own) if (slot.place.row === first.place.row) dropped.add(slot);
    for (const slot of findSubtotals(own)) dropped.add(slot);
    for (const row of Map.groupBy(own, (slot) => slot.place.row).values()) {
      const texts = row.filter((slot) => slot.kind === 'text');
      if (texts.length >= fewestNumbered && numbersColumns(texts)) for (const slot of row) dropped.add(slot);
    }
  }
  return dropped.size === 0 ? slots : slots.filter((slot) => !dropped.has(slot));
};
