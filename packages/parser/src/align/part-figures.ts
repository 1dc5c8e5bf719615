import type { Slot } from '../segment/document.ts';
import { isFigureSlot } from './read-figure.ts';

const severalFigures = /^\s*(?:\d+(?:\s+\d+)+|0\d+)\s*$/;

/** Whether a cell holds several figures: two of them parted by space (0 0), or run together (00, 034). */
export const holdsSeveralFigures = (slot: Slot): boolean =>
  slot.kind === 'text' && slot.text.length > 1 && severalFigures.test(slot.text);

/**
 * The figures among some slots, in order, cells with several figures parted at their spaces. Figures that are run
 * together stay one slot: which digits make which figure is for the sums to say.
 */
export const partFigures = (slots: readonly Slot[]): Slot[] =>
  slots.flatMap((slot): Slot[] => {
    if (isFigureSlot(slot)) return [slot];
    if (!holdsSeveralFigures(slot)) return [];
    const exact = slot.place.length === slot.text.length && slot.place.offset !== undefined;
    return [...slot.text.matchAll(/\S+/g)].map((match) => ({
      kind: 'text',
      text: match[0],
      place: exact ? { ...slot.place, offset: slot.place.offset! + match.index, length: match[0].length } : slot.place,
    }));
  });

/** Whether a slot is a cell of figures: one, a mark for none, or several that a converter put together. */
export const isFigureCell = (slot: Slot): boolean => isFigureSlot(slot) || holdsSeveralFigures(slot);
