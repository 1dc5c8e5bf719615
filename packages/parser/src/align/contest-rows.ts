import type { Slot } from '../segment/document.ts';
import type { CollectedRow, CollectedRows, StrayRow } from './collect-rows.ts';
import { foldText, labelKey } from './fold-text.ts';
import { isFigureCell, partFigures } from './part-figures.ts';
import type { TemplateItem } from './template.ts';

const figuresOf = (slots: readonly Slot[]): string =>
  partFigures(slots)
    .map((slot) => foldText(slot.text).trim())
    .join(' ');

const tableOf = (slots: readonly Slot[]): number | undefined => slots[0]?.place.table;

// A row or two printed twice is a slip; more of them are another table.
const mostContested = 4;
// Of the rows of a table.
const wholeTable = 0.64;

type RowOfStray = (stray: StrayRow) => CollectedRow | undefined;

// The words before a stray's own label are those of the header or of its group: the longest end of them that is a label.
// A label that the form prints several times (其他, 总计) counts behind the row that stands before it in the form.
const rowFinder = (rows: readonly CollectedRow[], template: readonly TemplateItem[]): RowOfStray => {
  const printed = template.filter(({ kind }) => kind === 'row');
  let before: TemplateItem | null = null;
  return ({ words }) => {
    const keys = words.map((_, index) => labelKey(words.slice(index).join('')));
    const named = (key: string) => rows.filter(({ item, labelSlot }) => labelSlot !== null && item.keys.includes(key));
    const found = keys.map(named).find((candidates) => candidates.length > 0) ?? [];
    const only = template.filter(({ keys: own }) => own.some((key) => keys.includes(key))).length === 1;
    const next = before && printed[printed.indexOf(before) + 1];
    const row = only ? found[0] : found.find(({ item }) => item === next);
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
    const size = template.filter((item) => item.kind === 'row' && item.table === table).length;
    // A whole second table, or one with its own grid, is the same form filled in for something else (all bodies below).
    const again =
      own.length >= wholeTable * size || own.every(([row, { slots }]) => tableOf(row.slots) !== tableOf(slots));
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
