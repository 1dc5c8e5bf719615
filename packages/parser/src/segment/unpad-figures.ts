import type { Place } from '@nianbao/schema';
import type { Block, Slot } from './document.ts';

/** Blocks whose figures have no zeros in front; `printed` leads from a slot's place to what stands there. */
export interface UnpaddedBlocks {
  readonly blocks: readonly Block[];
  readonly printed: ReadonlyMap<Place, string>;
}

const padded = /^0\d$/;
// One digit alone, or zeros before more than one: then two digits may be two figures that were run together.
const against = /^(?:\d|0\d\d+)$/;
const fewest = 10;

// A cell of a real grid, whose borders say what belongs together; those of a PDF are guessed from its lines.
const isCell = ({ kind, column, place }: Slot): boolean =>
  kind === 'text' && column !== undefined && place.page === undefined;

/**
 * Takes the zero off figures where a document writes all of one digit with two: 00, 02, 10. A 0 in front says elsewhere
 * that figures were run together; in grids that hold no single digit at all, and many such figures, it cannot: rows of
 * three, five and seven cells run together in pairs would leave one alone.
 */
export const unpadFigures = (blocks: readonly Block[]): UnpaddedBlocks => {
  const printed = new Map<Place, string>();
  const cells = blocks.flatMap(({ slots }) => slots.filter(isCell));
  const texts = cells.map(({ text }) => text.trim().normalize('NFKC'));
  if (texts.some((text) => against.test(text)) || texts.filter((text) => padded.test(text)).length < fewest)
    return { blocks, printed };
  const unpad = (slot: Slot): Slot => {
    const text = slot.text.trim().normalize('NFKC');
    if (!isCell(slot) || !padded.test(text)) return slot;
    printed.set(slot.place, slot.text);
    return { ...slot, text: text.slice(1) };
  };
  return { blocks: blocks.map((block) => ({ ...block, slots: block.slots.map(unpad) })), printed };
};
