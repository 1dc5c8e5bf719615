import type { FormBlock } from '@nianbao/schema';
import type { Block, Slot } from '../segment/document.ts';
import { labelKey } from './fold-text.ts';
import { isFigureSlot, readFigure } from './read-figure.ts';
import { columnNames, keysOf } from './read-header-cells.ts';

const usual = [0, 1, 2];

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

// The five results as a line of the header names them, the same five times over; null where they are the form's.
const resultOrder = (blocks: readonly Block[], form: FormBlock): readonly number[] | null => {
  const names = columnNames(form);
  const ids = form.columns.map((column) => column.id);
  for (const { slots } of blocks) {
    const found = slots.flatMap(({ text }) => keysOf(text).flatMap((key) => names.get(key) ?? [])[0] ?? []);
    if (found.length < 5 || found.length % 5 !== 0) continue;
    const five = found.slice(0, 5).map((id) => ids.indexOf(id));
    if (new Set(five).size !== 5 || found.some((id, index) => ids.indexOf(id) !== five[index % 5])) continue;
    return isUsual(five) ? null : five;
  }
  return null;
};

const sumsTo = (row: readonly Slot[], at: number): number =>
  usual.filter((group) => {
    const values = row.slice(group * 5, group * 5 + 5).map((slot) => readFigure(slot.text).value ?? 0);
    return values[at]! > 0 && values.reduce((sum, value) => sum + value, 0) === 2 * values[at]!;
  }).length;

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
  const results = resultOrder(header, form);
  if (!results && sumsTo(row, 0) >= 2 && sumsTo(row, 4) === 0) return null;
  const five = results ?? [0, 1, 2, 3, 4];
  return procedureOrder(headings, procedureOf).flatMap((procedure) => five.map((result) => procedure * 5 + result));
};
