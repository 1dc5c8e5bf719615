import type { Slot } from '../segment/document.ts';
import { gappedKey } from './find-gapped.ts';
import { foldText } from './fold-text.ts';

/**
 * The Han characters of a run of slots, one after another: labels that a converter cut over cells or lines are whole
 * again here. `slotOf[i]` is the slot of character i, `starts`/`ends` the borders of slots.
 */
export interface LabelStream {
  readonly text: string;
  readonly slotOf: readonly number[];
  readonly isStart: (position: number) => boolean;
  readonly isEnd: (position: number) => boolean;
  /** As `isEnd`, but not where only a note in brackets follows. */
  readonly isSlotEnd: (position: number) => boolean;
}

/** Builds the label stream of some slots. Example: slots 商业|企业|0 → text '商业企业', slotOf [0, 0, 1, 1]. */
export const buildLabelStream = (slots: readonly Slot[]): LabelStream => {
  let text = '';
  const slotOf: number[] = [];
  const starts = new Set<number>();
  const ends = new Set<number>();
  const slotEnds = new Set<number>();
  slots.forEach((slot, index) => {
    if (slot.kind !== 'text') return;
    const key = gappedKey(slot.text);
    if (key === '') return;
    starts.add(text.length);
    // A note in brackets follows a label that is complete without it: 规章(…).
    const note = foldText(slot.text).indexOf('(');
    if (note > 0) ends.add(text.length + gappedKey(slot.text.slice(0, note)).length);
    text += key;
    ends.add(text.length);
    slotEnds.add(text.length);
    for (let count = 0; count < key.length; count += 1) slotOf.push(index);
  });
  return {
    text,
    slotOf,
    isStart: (position) => starts.has(position),
    isEnd: (position) => ends.has(position),
    isSlotEnd: (position) => slotEnds.has(position),
  };
};
