import type { FormBlock } from '@nianbao/schema';
import type { Block, Slot } from '../segment/document.ts';
import { labelKey } from './fold-text.ts';
import { listHeadings } from './list-headings.ts';
import { isFigureSlot, readFigure } from './read-figure.ts';

const usual = [0, 1, 2];

/** The five results in the form's order. */
export const formResults: readonly number[] = [0, 1, 2, 3, 4];

const isUsual = (order: readonly number[]): boolean => order.every((at, index) => at === index);

// 未经复议直接起诉 before 行政复议: by grid column where there is one, else as the names follow one another.
const procedureOrder = (headings: readonly Slot[], procedureOf: (words: string) => number): readonly number[] => {
  const named = headings
    .map((slot) => ({ procedure: procedureOf(slot.text), column: slot.column }))
    .filter(({ procedure }) => procedure >= 0);
  if (named.length !== 3 || new Set(named.map(({ procedure }) => procedure)).size !== 3) return usual;
  const columns = named.map(({ column }) => column);
  const gridded = columns.every((column) => column !== undefined) && new Set(columns).size === 3;
  if (gridded) return [...named].sort((a, b) => a.column! - b.column!).map(({ procedure }) => procedure);
  const keys = headings.map((slot) => labelKey(slot.text));
  const [suit, review] = [keys.indexOf('行政诉讼'), keys.indexOf('行政复议')];
  const order = named.map(({ procedure }) => procedure);
  return isUsual(order) && suit !== -1 && suit < review ? [1, 2, 0] : order;
};

/**
 * The order in which a header names the five results, the same five times over: the place in the form of each. Null where
 * it does not name them all. `headings`: what stands before the figures.
 */
export const readResultOrder = (headings: readonly Slot[], form: FormBlock): readonly number[] | null => {
  const ids = form.columns.map((column) => column.id);
  const found = listHeadings(headings, form).flatMap(({ id }) => id ?? []);
  if (found.length < 5 || found.length % 5 !== 0) return null;
  const five = found.slice(0, 5).map((id) => ids.indexOf(id));
  if (new Set(five).size !== 5 || found.some((id, index) => ids.indexOf(id) !== five[index % 5])) return null;
  return five;
};

// How many of the three fives of a row add up to the figure at `at` of each.
const sumsTo = (row: readonly Slot[], at: number): number =>
  usual.filter((group) => {
    const values = row.slice(group * 5, group * 5 + 5).map((slot) => readFigure(slot.text).value ?? 0);
    return values[at]! > 0 && values.reduce((sum, value) => sum + value, 0) === 2 * values[at]!;
  }).length;

/** Whether the fifteen figures of table 4 add up to the first of each five, as under a header that sets the total first. */
export const addsUpToFirst = (row: readonly Slot[]): boolean => sumsTo(row, 0) >= 2 && sumsTo(row, 4) === 0;

/**
 * Which of the form's fifteen cells each figure of a row of table 4 belongs to, by the header where it names them in another
 * order. Null where the figures add up to the first of each five and no header says why.
 * Example: for the form's own order → [0, 1, 2, …, 14]
 */
export const readDisputeOrder = (
  blocks: readonly Block[],
  row: readonly Slot[],
  form: FormBlock,
  procedureOf: (words: string) => number,
): readonly number[] | null => {
  const first = blocks.findIndex(({ slots }) => slots.includes(row[0]!));
  const header = first === -1 ? blocks : blocks.slice(0, first);
  const headings = header.flatMap(({ slots }) => slots).filter((slot) => slot.kind === 'text' && !isFigureSlot(slot));
  const five =
    header.map(({ slots }) => readResultOrder(slots, form)).find((order) => order !== null) ??
    readResultOrder(headings, form) ??
    formResults;
  if (isUsual(five) && addsUpToFirst(row)) return null;
  return procedureOrder(headings, procedureOf).flatMap((procedure) => five.map((result) => procedure * 5 + result));
};
