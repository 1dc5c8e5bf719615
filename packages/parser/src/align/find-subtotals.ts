import type { Slot } from '../segment/document.ts';
import { foldText } from './fold-text.ts';
import { isFigureSlot, readFigure } from './read-figure.ts';

const fewestRows = 3;
const borneOut = 0.8;

const wordsOf = (slot: Slot): string => foldText(slot.text).replace(/\s+/g, '');
const covers = (heading: Slot, slot: Slot): boolean =>
  slot.column! >= heading.column! && slot.column! < heading.column! + (heading.span ?? 1);
const figureOf = (slot: Slot): number => readFigure(slot.text).value ?? 0;

/**
 * The cells of a column 小计 beside the total, which the form does not have: those under the heading, where without them
 * the rows add up to their last figure. Spans of a header may be wrong, so that its word alone is not enough.
 * `table`: the slots of one grid, in order.
 */
export const findSubtotals = (table: readonly Slot[]): readonly Slot[] => {
  const firstFigures = table.find((slot) => isFigureSlot(slot))?.place.row;
  const headings = table.filter(({ kind, place }) => kind === 'text' && place.row! < (firstFigures ?? 0));
  const subtotal = headings.filter((slot) => wordsOf(slot) === '小计');
  if (subtotal.length !== 1 || !headings.some((slot) => /^(?:总计|合计)$/.test(wordsOf(slot)))) return [];
  const below = table.filter(({ place }) => place.row! >= firstFigures!);
  const rows = [...Map.groupBy(below, ({ place }) => place.row).values()].filter((row) => row.some(isFigureSlot));
  const own = (row: readonly Slot[]): Slot[] => row.filter((slot) => covers(subtotal[0]!, slot));
  const used = rows.filter((row) => figureOf(row.findLast(isFigureSlot)!) > 0);
  const adding = used.filter((row) => {
    const figures = row.filter(isFigureSlot);
    const sum = figures.reduce((all, slot) => all + figureOf(slot), 0);
    const left = own(row).reduce((all, slot) => all + figureOf(slot), 0);
    return sum - left === 2 * figureOf(figures.at(-1)!);
  });
  const telling = adding.filter((row) => own(row).some((slot) => figureOf(slot) > 0));
  if (telling.length < fewestRows || adding.length < borneOut * used.length) return [];
  return [subtotal[0]!, ...rows.flatMap(own)];
};
