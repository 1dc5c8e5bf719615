import type { Slot } from '../segment/document.ts';
import { isFigureSlot } from './read-figure.ts';

/**
 * direct: each of the row's cells has its slot. lost: fewer figures than cells, and nothing says which are missing
 * (`present` in order). surplus: more figures than cells. empty: no figure at all.
 */
export type ResolvedRow =
  | { readonly kind: 'direct'; readonly cells: readonly Slot[] }
  | { readonly kind: 'lost'; readonly present: readonly Slot[] }
  | { readonly kind: 'surplus'; readonly present: readonly Slot[] }
  | { readonly kind: 'empty' };

const trimTail = (slots: readonly Slot[], wanted: (slot: Slot) => boolean): readonly Slot[] => {
  let end = slots.length;
  while (end > 0 && !wanted(slots[end - 1]!)) end -= 1;
  return slots.slice(0, end);
};

/**
 * Gives the slots after a row's label to its `width` cells by position. Explicit empty cells (blank, lone pipes that
 * open no row) count as cells; filler at the end does not. `opened`: a lone pipe opens the next row here.
 */
export const resolveRow = (slots: readonly Slot[], width: number, opened: boolean): ResolvedRow => {
  const withoutOpener = opened && slots.at(-1)?.kind === 'lone' ? slots.slice(0, -1) : slots;
  const upToFigure = trimTail(withoutOpener, isFigureSlot);
  if (upToFigure.length === 0) {
    const blanks = withoutOpener.filter((slot) => slot.kind === 'blank');
    return blanks.length >= width ? { kind: 'direct', cells: blanks.slice(0, width) } : { kind: 'empty' };
  }
  const cells = upToFigure.filter((slot) => slot.kind !== 'pad');
  if (cells.length === width) return { kind: 'direct', cells };
  if (cells.length > width) return { kind: 'surplus', present: cells };
  const tail = withoutOpener.slice(upToFigure.length);
  const explicit = tail.slice(
    0,
    tail.findIndex((slot) => slot.kind === 'pad') === -1 ? tail.length : tail.findIndex((slot) => slot.kind === 'pad'),
  );
  if (cells.length + explicit.length >= width)
    return { kind: 'direct', cells: [...cells, ...explicit].slice(0, width) };
  return { kind: 'lost', present: cells };
};
