import type { Slot } from '../segment/document.ts';
import type { CollectedRow } from './collect-rows.ts';
import { isFigureCell } from './part-figures.ts';

// Where figures begin is told by so many rows, and by nearly all of them.
const fewestRows = 5;
const mostRows = 0.8;

const isBlank = ({ kind }: Slot): boolean => kind === 'blank';

/** At which cell of its line each of these slots stands. */
const numberCells = (slots: readonly Slot[], wanted: ReadonlySet<Slot>): ReadonlyMap<Slot, number> => {
  const numbers = new Map<Slot, number>();
  let line: number | undefined;
  let at = 0;
  for (const slot of slots) {
    at = slot.place.line !== undefined && slot.place.line === line ? at + 1 : 0;
    line = slot.place.line;
    if (wanted.has(slot)) numbers.set(slot, at);
  }
  return numbers;
};

const mostOften = (numbers: readonly number[]): number | null => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [often] = [...counts].sort(([, a], [, b]) => b - a);
  return often && often[1] >= fewestRows && often[1] >= mostRows * numbers.length ? often[0] : null;
};

/**
 * In lines of cells (tabs, pipes) a label that is merged over two cells of labels leaves an empty one behind, which is none
 * of its row's: those left of the cell in which the figures of nearly all rows begin are cut off.
 * Example: 「\t2.重复申请\t52\t…」 six times, 「(七)总计\t\t878\t…」 → the last one's figures begin with 878
 */
export const dropLabelCells = (rows: readonly CollectedRow[], slots: readonly Slot[]): readonly CollectedRow[] => {
  if (!rows.some((row) => row.labelSlot !== null && row.slots[0] && isBlank(row.slots[0]))) return rows;
  const firsts = new Set(rows.flatMap((row) => (row.labelSlot === null ? [] : row.slots.slice(0, 1))));
  const numbers = numberCells(slots, firsts);
  const filled = [...firsts].filter(isFigureCell);
  const begin = mostOften(filled.map((slot) => numbers.get(slot) ?? 0));
  if (begin === null) return rows;
  return rows.map((row) => {
    const at = numbers.get(row.slots[0]!);
    if (row.labelSlot === null || at === undefined || at === 0 || at >= begin) return row;
    const label = row.slots.slice(0, begin - at);
    return label.length === begin - at && label.every(isBlank) ? { ...row, slots: row.slots.slice(begin - at) } : row;
  });
};
