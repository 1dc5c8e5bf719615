import type { Place } from '@nianbao/schema';
import type { Block } from '../segment/document.ts';

/** A piece of metadata with the words it was read from and their place. */
export interface Found<T = string> {
  readonly value: T;
  readonly raw: string;
  readonly place: Place;
}

/**
 * The place of something that goes from one block to another: in a text from the first character to the last, on a page the
 * box around both; else where it begins.
 */
export const placeAcross = (first: Place, last: Place): Place => {
  if (first === last) return first;
  if (first.offset !== undefined && last.offset !== undefined)
    return { ...first, length: last.offset + (last.length ?? 0) - first.offset };
  const [one, other] = [first.bbox, last.bbox];
  if (!one || !other || first.page !== last.page) return first;
  const bbox = [0, 1, 2, 3].map((side) => (side < 2 ? Math.min : Math.max)(one[side]!, other[side]!));
  return { ...first, bbox: bbox as [number, number, number, number] };
};

/**
 * The place of `length` characters at `from` in a block's text. Exact where the block is one slot of plain text; else the
 * block's own place, since markup or separators stand between the characters.
 */
export const placeWithin = (block: Block, from: number, length: number): Place => {
  const slot = block.slots.length === 1 ? block.slots[0] : undefined;
  if (!slot || slot.place.length !== slot.text.length || block.text !== slot.text) return block.place;
  return { ...slot.place, offset: (slot.place.offset ?? 0) + from, length };
};

/** Builds a `Found` from a match in a block's folded text, cutting the raw words out of the original. */
export const foundIn = <T = string>(block: Block, from: number, to: number, value: T): Found<T> => ({
  value,
  raw: block.text.slice(from, to),
  place: placeWithin(block, from, to - from),
});
