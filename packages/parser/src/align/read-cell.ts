import type { Slot } from '../segment/document.ts';
import type { AlignedCell } from './aligned.ts';
import { readFigure } from './read-figure.ts';

/** Reads the slot that stands in a cell of the form. The raw text stays as it is. */
export const readCell = (slot: Slot): AlignedCell => {
  const { value, state, unit } = readFigure(slot.text);
  const cell = { raw: slot.text, value, state, place: slot.place };
  return unit === undefined ? cell : { ...cell, unit };
};
