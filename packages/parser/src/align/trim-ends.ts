import type { Slot } from '../segment/document.ts';

/**
 * Cuts a row down to its `width` cells where only one end has empty slots to spare; where both have, nothing says which,
 * and the row stays as it is. `filled`: what is no empty slot.
 * Example: `trimEnds([blank, blank, figure, figure], 3, isFigureSlot)` → blank, figure, figure
 */
export const trimEnds = (slots: readonly Slot[], width: number, filled: (slot: Slot) => boolean): readonly Slot[] => {
  const surplus = slots.length - width;
  if (surplus <= 0) return slots;
  const before = slots.findIndex(filled);
  const after = slots.length - 1 - slots.findLastIndex(filled);
  if (before + after === surplus) return slots.slice(before, before + width);
  if (before === 0 && after >= surplus) return slots.slice(0, width);
  return after === 0 && before >= surplus ? slots.slice(surplus) : slots;
};
