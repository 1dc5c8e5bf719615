import type { TableId } from '@nianbao/schema';
import type { Slot } from '../segment/document.ts';
import type { CollectedRow, CollectedRows, StrayRow } from './collect-rows.ts';
import { foldText, labelKey } from './fold-text.ts';
import { isFigureCell, partFigures } from './part-figures.ts';
import type { TemplateItem } from './template.ts';

/** The figures of some slots as printed, to be compared. */
export const figuresOf = (slots: readonly Slot[]): string =>
  partFigures(slots)
    .map((slot) => foldText(slot.text).trim())
    .join(' ');

const tableOf = (slots: readonly Slot[]): number | undefined => slots[0]?.place.table;

/** A row or two printed twice is a slip; more of them are another table. */
export const mostContested = 4;
// Of the rows of a table.
const wholeTable = 0.64;

/** How many rows of a table of the form, printed once more, are the table once more. */
export const rowsOfWholeTable = (table: TableId, template: readonly TemplateItem[]): number =>
  wholeTable * template.filter((item) => item.kind === 'row' && item.table === table).length;

// No label is printed in more pieces; whatever stands before them is of another row.
const mostWords = 12;

type RowOfStray = (stray: StrayRow) => CollectedRow | undefined;

/**
 * Finds the row that a stray prints once more; strays are asked for in the order of the source. The words before a
 * stray's own label are those of the header or of its group: the longest end of them that is a label counts. A label that
 * the form prints several times (其他, 总计) counts behind the row that stands before it in the form.
 */
export const rowFinder = (rows: readonly CollectedRow[], template: readonly TemplateItem[]): RowOfStray => {
  const printed = template.filter(({ kind }) => kind === 'row');
  const named = Map.groupBy(
    rows.filter(({ labelSlot }) => labelSlot !== null).flatMap((row) => row.item.keys.map((key) => ({ key, row }))),
    ({ key }) => key,
  );
  const items = Map.groupBy(
    template.flatMap((item) => item.keys.map((key) => ({ key, item }))),
    ({ key }) => key,
  );
  let before: TemplateItem | null = null;
  return ({ words }) => {
    const last = words.slice(-mostWords);
    const keys = last.map((_, index) => labelKey(last.slice(index).join('')));
    const found = keys.map((key) => named.get(key) ?? []).find((candidates) => candidates.length > 0) ?? [];
    if (found.length === 0) {
      before = null;
      return undefined;
    }
    const only = new Set(keys.flatMap((key) => items.get(key) ?? []).map(({ item }) => item)).size === 1;
    const next = before && printed[printed.indexOf(before) + 1];
    const row = only ? found[0]?.row : found.find(({ row: { item } }) => item === next)?.row;
    before = row?.item ?? null;
    return row;
  };
};

// The same row once more in its own grid row: a table beside the table.
const partBeside = (row: CollectedRow): { readonly own: readonly Slot[]; readonly beside: readonly Slot[] } => {
  const at = row.slots.findIndex(
    ({ kind, text, column }, index) =>
      index > 0 && column !== undefined && kind === 'text' && row.item.keys.includes(labelKey(text)),
  );
  const beside = at === -1 ? [] : row.slots.slice(at + 1);
  return beside.some(isFigureCell) ? { own: row.slots.slice(0, at), beside } : { own: row.slots, beside: [] };
};

const contestBeside = (row: CollectedRow): CollectedRow => {
  const { own, beside } = partBeside(row);
  if (beside.length === 0) return row;
  return figuresOf(own) === figuresOf(beside)
    ? { ...row, slots: own }
    : { ...row, slots: [...own, ...beside], contested: true };
};

/**
 * Rows printed twice with other figures, one below or beside the other: nothing says which of the two counts, so the row
 * holds both and is contested. Two equal printings are one row.
 */
export const contestRows = (collected: CollectedRows, template: readonly TemplateItem[]): CollectedRows => {
  const alone = collected.rows.map(contestBeside);
  const rowOf = rowFinder(alone, template);
  const rivals = new Map<CollectedRow, StrayRow>();
  for (const stray of collected.strays) {
    const row = rowOf(stray);
    if (row?.slots.some(isFigureCell) && figuresOf(row.slots) !== figuresOf(stray.slots)) rivals.set(row, stray);
  }
  const doubted = new Set<CollectedRow>();
  for (const table of new Set(template.map((item) => item.table))) {
    const own = [...rivals].filter(([{ item }]) => item.table === table);
    // A whole second table, or one with its own grid, is the same form filled in for something else (all bodies below).
    const again =
      own.length >= rowsOfWholeTable(table, template) ||
      own.every(([row, { slots }]) => tableOf(row.slots) !== tableOf(slots));
    if (own.length > mostContested && !again) continue;
    for (const [row] of own) doubted.add(row);
    // 其他 and 总计 of a second table may not be told from one another: its rows are in doubt all together.
    if (own.length > mostContested)
      for (const row of alone) if (row.item.table === table && row.slots.some(isFigureCell)) doubted.add(row);
  }
  const rows = alone.map((row) =>
    doubted.has(row) ? { ...row, slots: [...row.slots, ...(rivals.get(row)?.slots ?? [])], contested: true } : row,
  );
  return { ...collected, rows };
};
