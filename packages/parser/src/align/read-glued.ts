import type { Slot } from '../segment/document.ts';
import { foldText } from './fold-text.ts';

// Signs belong to the run: 74-581 holds a negative figure, so it is not 581.
// The run stands right behind the words (or alone): behind a comma it is only the last of several figures.
const tail = /^(?:.*[\p{Script=Han})"”])?\s*([-+\d.]*\d)$/su;

/**
 * The figures that a converter glued to a label, as one slot of digits: '予以公开314102341' → '314102341'. Null where the
 * slot does not end in digits. Which digits make which figure is for the form and its sums to say.
 */
export const readGlued = (slot: Slot): Slot | null => {
  const digits = tail.exec(foldText(slot.text))?.[1];
  if (digits === undefined) return null;
  const from = slot.text.length - digits.length;
  const { offset } = slot.place;
  const place =
    offset === undefined || slot.place.length !== slot.text.length
      ? slot.place
      : { ...slot.place, offset: offset + from, length: digits.length };
  return { kind: 'text', text: slot.text.slice(from), place };
};
