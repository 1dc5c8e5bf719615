import type { Slot } from '../segment/document.ts';
import { figuresLeft } from './figures-left.ts';
import { findFigureColumns, gridOf, isInRowOf } from './find-figure-columns.ts';
import { foldText, labelKey } from './fold-text.ts';
import type { LabelMatch } from './match-labels.ts';
import { isFigureCell } from './part-figures.ts';
import { readGlued } from './read-glued.ts';
import { readWordedLine } from './read-worded-line.ts';
import type { TemplateItem } from './template.ts';

/** A row of the form as found: its label and every slot up to the next label or other words. */
export interface CollectedRow {
  readonly item: TemplateItem;
  /** Where its label begins; null for a row found out of order. */
  readonly labelSlot: number | null;
  readonly slots: readonly Slot[];
  /** Digits glued to the label, where no figure follows it. */
  readonly glued: Slot | null;
  /** The form's row stands there twice, with other figures; `slots` holds both. */
  readonly contested?: boolean;
}

/** A row that is not in the form: its words (`words`: slot by slot) and the slots after them. */
export interface StrayRow {
  readonly label: string;
  readonly words: readonly string[];
  readonly slots: readonly Slot[];
  /** The label of the form that stands before it. */
  readonly behind: TemplateItem | null;
}

/** Everything in a region, parted by labels. */
export interface CollectedRows {
  readonly rows: readonly CollectedRow[];
  readonly strays: readonly StrayRow[];
}

// A label that goes on in the next cell or line: a bracket is still open, or the grid row is the same.
const continuesLabel = (slots: readonly Slot[], from: number, to: number): boolean => {
  const text = foldText(
    slots
      .slice(from, to + 1)
      .map((slot) => slot.text)
      .join(''),
  );
  const open = (text.match(/\(/g) ?? []).length - (text.match(/\)/g) ?? []).length;
  if (open > 0) return true;
  const [last, next] = [slots[to], slots[to + 1]];
  return (
    last?.place.table !== undefined && last.place.table === next?.place.table && last.place.row === next?.place.row
  );
};

// A label of several lines in a table drawn with spaces stands around its figures: first half, figures, second half.
const wrappedFigures = (slots: readonly Slot[], { firstSlot, lastSlot }: LabelMatch): readonly Slot[] => {
  const between = slots.slice(firstSlot + 1, lastSlot);
  const first = between.findIndex(isFigureCell);
  const last = between.findLastIndex(isFigureCell);
  const figures = first === -1 ? [] : between.slice(first, last + 1);
  return figures.every((slot) => slot.kind !== 'text' || isFigureCell(slot)) ? figures : [];
};

interface OpenStray {
  label: string;
  readonly words: string[];
  readonly slots: Slot[];
  readonly behind: TemplateItem | null;
}

/**
 * Parts a region into rows: after a row's label come its figures; other words after figures begin a row that the form
 * does not know, kept as a stray with its own figures so that they never slip into a neighbour's cells.
 */
export const collectRows = (slots: readonly Slot[], matches: readonly LabelMatch[]): CollectedRows => {
  const rows: CollectedRow[] = [];
  const strays: OpenStray[] = [];
  const figureColumns = findFigureColumns(slots, matches);
  const fillsCell = (slot: Slot, match: LabelMatch): boolean => {
    const label = slots[match.lastSlot]!;
    const first = figureColumns.get(gridOf(label, match) ?? '');
    return first !== undefined && isInRowOf(slot, label) && slot.column! >= first;
  };
  const lefts = figuresLeft(slots, matches);
  const claimed = new Set([...lefts.values()].flat());
  const boundaries = [...matches.map((match) => match.firstSlot), slots.length];
  const sweep = (from: number, to: number, behind: TemplateItem | null): void => {
    let stray: OpenStray | null = null;
    for (let index = from; index < to; index += 1) {
      const slot = slots[index]!;
      if (claimed.has(slot)) continue;
      if (slot.kind === 'text' && !isFigureCell(slot)) {
        stray = stray && stray.slots.length === 0 ? stray : null;
        if (stray) {
          stray.label += ` ${slot.text}`;
          stray.words.push(slot.text);
        } else {
          stray = { label: slot.text, words: [slot.text], slots: [], behind };
          strays.push(stray);
        }
      } else if (stray) stray.slots.push(slot);
    }
  };
  sweep(0, boundaries[0]!, null);
  matches.forEach((match, order) => {
    const end = boundaries[order + 1]!;
    let index = match.lastSlot + 1;
    // What stands beside the name of a group of rows is a row of it, perhaps out of order.
    while (
      match.item.kind !== 'rowGroup' &&
      index < end &&
      slots[index]!.kind === 'text' &&
      !isFigureCell(slots[index]!) &&
      !fillsCell(slots[index]!, match) &&
      continuesLabel(slots, match.firstSlot, index - 1)
    )
      index += 1;
    if (match.item.kind !== 'row') {
      sweep(index, end, match.item);
      return;
    }
    const from = index;
    while (
      index < end &&
      (slots[index]!.kind !== 'text' || isFigureCell(slots[index]!) || isInRowOf(slots[index]!, slots[match.lastSlot]!))
    )
      index += 1;
    const after = lefts.get(match) ?? slots.slice(from, index).filter((slot) => !claimed.has(slot));
    const worded = readWordedLine(slots[match.lastSlot]!, slots.slice(from, end), after, match.item.width);
    if (worded) {
      rows.push({ item: match.item, labelSlot: match.firstSlot, glued: null, ...worded });
      sweep(worded.contested ? index : Math.max(index, slots.indexOf(worded.slots.at(-1)!, from) + 1), end, match.item);
      return;
    }
    const own = after.some(isFigureCell) ? after : [...wrappedFigures(slots, match), ...after];
    rows.push({
      item: match.item,
      labelSlot: match.firstSlot,
      slots: own,
      glued:
        own.some(isFigureCell) || !match.endsSlot || from !== match.lastSlot + 1
          ? null
          : readGlued(slots[match.lastSlot]!),
    });
    sweep(index, end, match.item);
  });
  return { rows, strays: strays.filter((stray) => stray.slots.some(isFigureCell)) };
};

// Words that a page was defaced with stand inside the label: all of its characters are there, in their order.
const holdsInOrder = (text: string, wanted: string): boolean => {
  let at = 0;
  for (const character of text) if (character === wanted[at]) at += 1;
  return at === wanted.length;
};
const shortestPadded = 7;
const mostPadding = 10;

const findPadded = (
  key: string,
  open: readonly TemplateItem[],
  template: readonly TemplateItem[],
): TemplateItem | undefined => {
  const fits = (item: TemplateItem): boolean =>
    item.keys.some(
      (own) => own.length >= shortestPadded && key.length <= own.length + mostPadding && holdsInOrder(key, own),
    );
  const fitting = template.filter((item) => item.kind === 'row' && fits(item));
  return fitting.length === 1 && open.includes(fitting[0]!) ? fitting[0] : undefined;
};

/**
 * Rows out of order: a stray whose words are just the label of a row that was not found, or that label with other words
 * inside, is that row. Each label counts
 * once; one that the form prints elsewhere too (其他, 总计) counts only behind the row's group or another row of it.
 */
export const adoptStrays = (collected: CollectedRows, template: readonly TemplateItem[]): CollectedRows => {
  const found = new Set(collected.rows.map((row) => row.item));
  const open = template.filter((item) => item.kind === 'row' && !found.has(item));
  const shared = (key: string): boolean => template.filter((item) => item.keys.includes(key)).length > 1;
  const adopted: CollectedRow[] = [];
  const inGroup = (item: TemplateItem, behind: TemplateItem | null): boolean =>
    item.group !== undefined && item.group === behind?.group && item.table === behind.table;
  const strays = collected.strays.filter(({ label, slots, behind }) => {
    const key = labelKey(label);
    const item =
      open.find((candidate) => candidate.keys.includes(key) && (!shared(key) || inGroup(candidate, behind))) ??
      findPadded(key, open, template);
    if (!item || adopted.some((row) => row.item === item)) return true;
    adopted.push({ item, labelSlot: null, slots, glued: null });
    return false;
  });
  return { ...collected, rows: [...collected.rows, ...adopted], strays };
};
