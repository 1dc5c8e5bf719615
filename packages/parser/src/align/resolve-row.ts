import type { Slot } from '../segment/document.ts';
import { isFigureSlot } from './read-figure.ts';
import { trimEnds } from './trim-ends.ts';

/**
 * direct: each of the row's cells has its slot. lost: fewer or more figures than cells, and nothing says which cells they
 * belong to. empty: no figure at all.
 */
export type ResolvedRow =
  | { readonly kind: 'direct'; readonly cells: readonly Slot[] }
  | { readonly kind: 'lost' }
  | { readonly kind: 'empty' };

const trimTail = (slots: readonly Slot[], wanted: (slot: Slot) => boolean): readonly Slot[] => {
  let end = slots.length;
  while (end > 0 && !wanted(slots[end - 1]!)) end -= 1;
  return slots.slice(0, end);
};

/** How a document prints rows: `opened` – a lone pipe opens each row; `keepsBlanks` – empty cells are written out. */
export interface RowStyle {
  readonly opened: boolean;
  readonly keepsBlanks: boolean;
}

/**
 * Gives the slots after a row's label to its `width` cells by position. Explicit empty cells (blank, lone pipes that
 * open no row) count as cells; filler at the end does not. A single lone pipe behind too few figures is filler as likely
 * as an empty last cell, and decides nothing unless the document writes its empty cells out.
 */
export const resolveRow = (slots: readonly Slot[], width: number, { opened, keepsBlanks }: RowStyle): ResolvedRow => {
  const withoutOpener = opened && slots.at(-1)?.kind === 'lone' ? slots.slice(0, -1) : slots;
  const upToFigure = trimTail(withoutOpener, isFigureSlot);
  if (upToFigure.length === 0) {
    // Words where figures belong are no empty cells.
    const own = withoutOpener.filter((slot) => slot.kind !== 'pad');
    if (own.some((slot) => slot.kind === 'text')) {
      const cells = trimEnds(own, width, (slot) => slot.kind === 'text');
      return cells.length === width ? { kind: 'direct', cells } : { kind: 'lost' };
    }
    const blanks = withoutOpener.filter((slot) => slot.kind === 'blank');
    return blanks.length >= width ? { kind: 'direct', cells: blanks.slice(0, width) } : { kind: 'empty' };
  }
  const cells = upToFigure.filter((slot) => slot.kind !== 'pad');
  if (cells.length === width) return { kind: 'direct', cells };
  if (cells.length > width) return { kind: 'lost' };
  const tail = withoutOpener.slice(upToFigure.length);
  const filler = tail.findIndex((slot) => slot.kind === 'pad');
  const empty = filler === -1 ? tail : tail.slice(0, filler);
  const written = keepsBlanks || empty.some((slot) => slot.kind === 'blank') || empty.length >= 2;
  if (written && cells.length + empty.length >= width)
    return { kind: 'direct', cells: [...cells, ...empty].slice(0, width) };
  return { kind: 'lost' };
};
