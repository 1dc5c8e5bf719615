import { figurePointer, forms } from '@nianbao/schema';
import type { Block, Slot } from '../segment/document.ts';
import type { AlignedCell, LostRow } from './aligned.ts';
import { asCount } from './as-count.ts';
import { foldText, labelKey } from './fold-text.ts';
import { isShifted } from './is-shifted.ts';
import { numbersColumns } from './numbers-columns.ts';
import { readCell } from './read-cell.ts';
import { addsUpToFirst, formResults, readDisputeOrder, readResultOrder } from './read-dispute-order.ts';
import { isFigureSlot } from './read-figure.ts';
import { readToldDisputes } from './read-told-disputes.ts';
import type { RowStyle } from './resolve-row.ts';
import { trimEnds } from './trim-ends.ts';

const table = forms['2021'].tables.find((candidate) => candidate.id === 'disputes')!;
const block = table.blocks[0]!;
const pointers = block.rows.flatMap((row) =>
  block.columns.map((column) => figurePointer('disputes', row.id, column.id)),
);

// Which of the three procedures a heading right before a run of five figures names; a header that names several names none.
const procedureOf = (words: string): number => {
  const key = labelKey(words);
  const named = [key.includes('行政复议'), key.includes('未经复议'), /(?<!未)(?:经)?复议后/.test(key)];
  // The header of the whole table, cut so that only one procedure is left in it.
  const whole =
    (named[0] && key.includes('诉讼')) || ['维持', '尚未', '总计'].some((word) => key.split(word).length > 2);
  return !whole && named.filter(Boolean).length === 1 ? named.indexOf(true) : -1;
};

interface Run {
  readonly before: string;
  /** The words since the run before. */
  readonly headings: readonly Slot[];
  readonly slots: Slot[];
}

const runsOf = (slots: readonly Slot[], opened: boolean): Run[] => {
  const runs: Run[] = [];
  let words = '';
  let headings: Slot[] = [];
  let open: Run | null = null;
  for (const slot of slots) {
    if (slot.kind === 'text' && !isFigureSlot(slot)) {
      words = open ? slot.text : `${words} ${slot.text}`;
      if (open?.slots.some(isFigureSlot)) headings = [];
      headings.push(slot);
      open = null;
    } else if (slot.kind !== 'pad') {
      if (!open) {
        open = { before: words, headings, slots: [] };
        runs.push(open);
        if (opened && slot.kind === 'lone') continue;
      }
      open.slots.push(slot);
    }
  }
  return runs.filter((run) => run.slots.some(isFigureSlot));
};

// A single lone pipe behind too few figures is filler as likely as an empty last cell (as in `resolveRow`).
const endsInFiller = (cells: readonly Slot[], { keepsBlanks }: RowStyle): boolean =>
  !keepsBlanks && cells.at(-1)?.kind === 'lone' && cells.slice(0, -1).every(isFigureSlot);

// Words in a cell of a real grid leave the others where they are, as long as most of the row's cells are figures.
const mayHoldWords = (cells: readonly Slot[], width: number): boolean =>
  width === pointers.length &&
  cells.every((slot) => slot.column !== undefined) &&
  2 * cells.filter(isFigureSlot).length > width;

// One line or grid row that holds just so many cells, whatever empty cells the header above it has.
const rowOf = (block: Block, width: number): readonly Slot[] | null => {
  const cells = trimEnds(
    block.slots.filter((slot) => slot.kind !== 'pad'),
    width,
    isFigureSlot,
  );
  if (cells.length !== width || !cells.some(isFigureSlot)) return null;
  return cells.every((slot) => slot.kind !== 'text' || isFigureSlot(slot)) || mayHoldWords(cells, width) ? cells : null;
};

// In which order the fives of table 4 print their results: by the words before each, else as the five before it. Null
// where they add up to the first of each and no header says why.
const orderFives = (
  fives: readonly { readonly headings: readonly Slot[]; readonly slots: readonly Slot[] }[],
): readonly (readonly number[])[] | null => {
  let order = formResults;
  const orders = fives.map(({ headings }) => {
    order = readResultOrder(headings, block) ?? order;
    return order;
  });
  const unnamed = orders.every((own) => own.join() === formResults.join());
  return unnamed && addsUpToFirst(fives.flatMap(({ slots }) => slots)) ? null : orders;
};

/** Table 4 as found: cells by pointer, or the figures present where positions are lost. */
export interface AlignedDisputes {
  readonly cells: ReadonlyMap<string, AlignedCell>;
  readonly lost: LostRow | null;
}

const figuresOf = (row: readonly Slot[]): string => row.map((slot) => foldText(slot.text).trim()).join(' ');

const lostRow = (present: readonly Slot[], glued: boolean): LostRow => ({
  table: 'disputes',
  row: 'disputes',
  columns: pointers,
  present,
  glued,
});

const inFormOrder = (printed: readonly Slot[], order: readonly number[]): readonly Slot[] =>
  order.map((_, at) => printed[order.indexOf(at)]!);

/**
 * Reads table 4 by position: fifteen figures in a row, or three runs of five, or all of them told in a sentence. Its header is so often cut (结果 | 其他 |
 * 尚未) that it is never required (inputs.md §0).
 */
export const alignDisputes = (printed: readonly Block[], style: RowStyle): AlignedDisputes => {
  const blocks = printed.filter((block) => !numbersColumns(rowOf(block, 15) ?? []));
  const slots = blocks.flatMap((block) => block.slots);
  const cells = new Map<string, AlignedCell>();
  const put = (at: readonly string[], from: readonly Slot[]): void => {
    for (const [index, pointer] of at.entries()) cells.set(pointer, asCount(readCell(from[index]!), block));
  };
  const runs = runsOf(slots, style.opened);
  const fifteens = blocks.flatMap((block) => {
    const row = rowOf(block, 15);
    return row === null ? [] : [row];
  });
  // Two such tables with other figures (of this body alone, of all below it): nothing says which is the report's.
  if (new Set(fifteens.map(figuresOf)).size > 1)
    return { cells, lost: { ...lostRow(fifteens.flat(), false), contested: true } };
  const whole =
    fifteens[0] ??
    runs
      .map((run) => trimEnds(run.slots, 15, isFigureSlot))
      .find((run) => run.length === 15 && !endsInFiller(run, style));
  if (whole) {
    const order = readDisputeOrder(blocks, whole, block, procedureOf);
    if (!order || isShifted(inFormOrder(whole, order)))
      return { cells, lost: { ...lostRow(whole, false), contested: true } };
    put(
      order.map((at) => pointers[at]!),
      whole,
    );
    return { cells, lost: null };
  }
  const rows = blocks.flatMap((block) => rowOf(block, 5) ?? []);
  if (rows.length === 15 && runs.every((run) => run.slots.filter(isFigureSlot).length <= 5)) {
    const orders = orderFives(
      [0, 5, 10].map((from) => ({ headings: runs[from / 5]?.headings ?? [], slots: rows.slice(from, from + 5) })),
    );
    if (!orders) return { cells, lost: { ...lostRow(rows, false), contested: true } };
    put(
      orders.flatMap((order, procedure) => order.map((result) => pointers[procedure * 5 + result]!)),
      rows,
    );
    return { cells, lost: null };
  }
  const fives = runs
    .map((run) => ({ ...run, slots: trimEnds(run.slots, 5, isFigureSlot) }))
    .filter((run) => run.slots.length === 5 && !endsInFiller(run.slots, style));
  if (fives.length > 0) {
    const orders = orderFives(fives);
    if (!orders)
      return {
        cells,
        lost: {
          ...lostRow(
            fives.flatMap((run) => run.slots),
            false,
          ),
          contested: true,
        },
      };
    fives.forEach((run, index) => {
      const named = procedureOf(run.before);
      const procedure = fives.length === 3 ? index : named;
      if (procedure >= 0)
        put(
          orders[index]!.map((result) => pointers[procedure * 5 + result]!),
          run.slots,
        );
    });
    if (cells.size > 0) return { cells, lost: null };
  }
  const told = readToldDisputes(slots).map((run) => ({ procedure: procedureOf(run.before), slots: run.slots }));
  // A procedure told twice is told of two things.
  if (told.length > 0 && new Set(told.map((run) => run.procedure)).size === told.length) {
    for (const { procedure, slots: own } of told)
      if (procedure >= 0) put(pointers.slice(procedure * 5, procedure * 5 + 5), own);
    if (cells.size > 0) return { cells, lost: null };
  }
  const partial = runs.find((run) => run.slots.filter(isFigureSlot).length >= 2);
  if (partial) return { cells, lost: lostRow(partial.slots.filter(isFigureSlot), false) };
  // Fifteen figures at least, so fifteen digits at least, and nothing else in the line.
  const glued = slots.find((slot) => /^\d{15,60}$/.test(slot.text));
  return { cells, lost: glued ? lostRow([glued], true) : null };
};
