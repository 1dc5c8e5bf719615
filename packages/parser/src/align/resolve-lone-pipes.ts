import type { Block, Slot } from '../segment/document.ts';
import { isFigureSlot } from './read-figure.ts';

const isLone = (block: Block | undefined): boolean => block?.slots.length === 1 && block.slots[0]!.kind === 'lone';

const isPipeless = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.slots.length === 1 &&
  block.slots[0]!.kind === 'text' &&
  (block.place.length ?? 0) === block.slots[0]!.text.length;

/**
 * A pipe alone on its line means three things in three styles of page (quirks.md): the border after a cell, the opener of
 * a row, an empty cell. Borders are told here by the style of the whole document and dropped; openers and empty cells are
 * parted by `resolveRow`, which knows the rows.
 */
export const resolveLonePipes = (blocks: readonly Block[]): readonly Block[] => {
  let afterPipeless = 0;
  let afterPiped = 0;
  blocks.forEach((block, index) => {
    if (!isLone(block) || index === 0) return;
    const previous = blocks[index - 1];
    if (isPipeless(previous)) afterPipeless += 1;
    else if (!isLone(previous)) afterPiped += 1;
  });
  if (afterPipeless <= afterPiped) return blocks;
  return blocks.filter((block, index) => !(isLone(block) && isPipeless(blocks[index - 1])));
};

/** Whether the rows of this document are opened by a lone pipe: nearly every row label has one right before it. */
export const opensRowsWithPipe = (slots: readonly Slot[], labelSlots: readonly number[]): boolean => {
  const opened = labelSlots.filter((index) => slots[index - 1]?.kind === 'lone').length;
  return labelSlots.length >= 5 && opened >= 0.6 * labelSlots.length;
};

/** Whether empty cells are written out here: somewhere one stands between two figures of a row. */
export const keepsBlankCells = (rows: readonly (readonly Slot[])[]): boolean =>
  rows.some((slots) => {
    const first = slots.findIndex(isFigureSlot);
    const last = slots.findLastIndex(isFigureSlot);
    return slots
      .slice(first + 1, Math.max(last, first + 1))
      .some((slot) => slot.kind === 'lone' || slot.kind === 'blank');
  });
