import type { Slot } from '../segment/document.ts';
import { gappedKey } from './find-gapped.ts';
import { foldText } from './fold-text.ts';

/**
 * The Han characters of a run of slots, one after another: labels that a converter cut over cells or lines are whole
 * again here. `slotOf[i]` is the slot of character i, `starts`/`ends` the borders of slots.
 */
export interface LabelStream {
  readonly text: string;
  readonly slotOf: Int32Array;
  readonly isStart: (position: number) => boolean;
  readonly isEnd: (position: number) => boolean;
  /** As `isEnd`, but not where only a note in brackets follows. */
  readonly isSlotEnd: (position: number) => boolean;
}

const start = 1;
const end = 2;
const slotEnd = 4;

interface Part {
  readonly slot: number;
  readonly key: string;
  /** How much of the key stands before a note in brackets; -1 where there is none. */
  readonly noted: number;
}

const partsOf = (slots: readonly Slot[]): Part[] => {
  const parts: Part[] = [];
  for (const [slot, { kind, text }] of slots.entries()) {
    if (kind !== 'text') continue;
    const key = gappedKey(text);
    if (key === '') continue;
    // A note in brackets follows a label that is complete without it: 规章(…).
    const note = foldText(text).indexOf('(');
    parts.push({ slot, key, noted: note > 0 ? gappedKey(text.slice(0, note)).length : -1 });
  }
  return parts;
};

/** Builds the label stream of some slots. Example: slots 商业|企业|0 → text '商业企业', slotOf [0, 0, 1, 1]. */
export const buildLabelStream = (slots: readonly Slot[]): LabelStream => {
  const parts = partsOf(slots);
  const text = parts.map(({ key }) => key).join('');
  const slotOf = new Int32Array(text.length);
  const borders = new Uint8Array(text.length + 1);
  let at = 0;
  for (const { slot, key, noted } of parts) {
    borders[at]! |= start;
    if (noted >= 0) borders[at + noted]! |= end;
    slotOf.fill(slot, at, at + key.length);
    at += key.length;
    borders[at]! |= end | slotEnd;
  }
  const has =
    (border: number) =>
    (position: number): boolean =>
      (borders[position]! & border) !== 0;
  return { text, slotOf, isStart: has(start), isEnd: has(end), isSlotEnd: has(slotEnd) };
};
