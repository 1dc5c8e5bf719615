// Slips that concern a row, a column, or a total.
import { figurePointer, forms } from '@nianbao/schema';
import type { Random } from '../../random.ts';
import { type Printed, printValue } from '../../truth/printed.ts';
import { figureAt, type Pair } from '../clean/printed-report.ts';
import { pickCell, printInstead, putFigures } from './change-figures.ts';
import type { Fault } from './fault.ts';

const applications = ({ report }: Pair) =>
  forms[report.edition].tables.find(({ id }) => id === 'applications')!.blocks[0]!;
const rowsOf = (pair: Pair): string[] => applications(pair).rows.map(({ id }) => id);
const columnsOf = (pair: Pair): string[] => applications(pair).columns.map(({ id }) => id);

/** The seven cells of a row of table 3. */
const lineOf = (pair: Pair, row: string): string[] =>
  columnsOf(pair).map((column) => figurePointer('applications', row, column));
const valuesIn = (pair: Pair, line: readonly string[]): number[] => line.map((path) => figureAt(pair.report, path));

const rowsWithFigures = (pair: Pair): string[] =>
  rowsOf(pair).filter((row) => valuesIn(pair, lineOf(pair, row)).some((value) => value > 0));

const fault = (name: string, seed: Fault['seed']): Fault => ({ name, family: 'arithmetic', seed });

const blank: Printed = { kind: 'blank' };

// A whole row one column off: what was at the end is lost, the cell at the other end is empty.
const shiftRow = (to: 'right' | 'left') => (pair: Pair, random: Random) => {
  const rows = rowsWithFigures(pair);
  if (rows.length === 0) return null;
  const line = lineOf(pair, random.pick(rows));
  const values = valuesIn(pair, line).map((value): Printed => printValue(value));
  const moved = to === 'right' ? [blank, ...values.slice(0, -1)] : [...values.slice(1), blank];
  return printInstead(pair, new Map(line.map((path, at) => [path, moved[at]!])));
};

const swapRows = (pair: Pair, random: Random) => {
  const rows = rowsOf(pair);
  const at = random.int(0, rows.length - 2);
  const [upper, lower] = [lineOf(pair, rows[at]!), lineOf(pair, rows[at + 1]!)];
  const [above, below] = [valuesIn(pair, upper), valuesIn(pair, lower)];
  return putFigures(pair, [
    ...upper.map((path, index) => [path, below[index]!] as const),
    ...lower.map((path, index) => [path, above[index]!] as const),
  ]);
};

// From some row on, every row prints what belongs to the one above it; the last row's figures are lost.
const displaceRows = (pair: Pair, random: Random) => {
  const rows = rowsOf(pair);
  const from = random.int(2, rows.length - 2);
  return putFigures(
    pair,
    rows.slice(from).flatMap((row, offset) => {
      const above = offset === 0 ? null : lineOf(pair, rows[from + offset - 1]!);
      return lineOf(pair, row).map((path, at) => [path, above ? figureAt(pair.report, above[at]!) : 0] as const);
    }),
  );
};

const enterBeside = (pair: Pair, random: Random) => {
  const columns = columnsOf(pair);
  const places = rowsWithFigures(pair).flatMap((row) =>
    columns.slice(0, -2).flatMap((column, at) => {
      const from = figurePointer('applications', row, column);
      const to = figurePointer('applications', row, columns[at + 1]!);
      const [a, b] = [figureAt(pair.report, from), figureAt(pair.report, to)];
      return a > 0 === b > 0 ? [] : [a > 0 ? ([from, to] as const) : ([to, from] as const)];
    }),
  );
  if (places.length === 0) return null;
  const [from, to] = random.pick(places);
  return putFigures(pair, [
    [from, 0],
    [to, figureAt(pair.report, from)],
  ]);
};

// One more application of a kind, entered everywhere but in one of its totals.
const forgetTotal = (pair: Pair, random: Random) => {
  const columns = columnsOf(pair).slice(0, -1);
  const column = random.pick(columns);
  const outcome = random.pick(rowsOf(pair).slice(2, -2));
  const more = random.int(1, 9);
  const entered = [outcome, 'totalProcessed', 'newReceived'].flatMap((row) =>
    [column, 'total'].map((at) => figurePointer('applications', row, at)),
  );
  const totals = entered.filter((path) => path.endsWith('/total') || path.includes('totalProcessed'));
  const forgotten = random.chance(0.7)
    ? [random.pick(totals)]
    : totals.filter((path) => path.includes('totalProcessed'));
  const updated = new Map(pair.report.printed);
  for (const path of entered) updated.set(path, printValue(figureAt(pair.report, path) + more));
  // The prose told the figures from before; it is left without them.
  const { prose: told } = pair.report;
  const prose = { ...told, overview: told.overview.replace(told.requests, '依法办理申请。') };
  const right: Pair = { ...pair, report: { ...pair.report, printed: updated, prose } };
  return putFigures(
    right,
    forgotten.map((path) => [path, figureAt(pair.report, path)] as const),
  );
};

const twoSlips = (pair: Pair, random: Random) => {
  const paths = [0, 1].map(() => pickCell(pair, random, () => true));
  const [one, two] = paths;
  if (!one || !two || one === two) return null;
  return putFigures(
    pair,
    [one, two].map((path) => [path, figureAt(pair.report, path) + random.int(1, 30)] as const),
  );
};

/** Slips that concern a row, a column, a total, or two cells. */
export const rowFaults: readonly Fault[] = [
  fault('row one column to the right', shiftRow('right')),
  fault('row one column to the left', shiftRow('left')),
  fault('neighbouring cell', enterBeside),
  fault('total not updated', forgetTotal),
  fault('adjacent rows swapped', swapRows),
  fault('rows read one off', displaceRows),
  fault('two slips', twoSlips),
];
