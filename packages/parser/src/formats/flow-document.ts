import type { Place } from '@nianbao/schema';
import type { Block, SegmentedDocument } from '../segment/document.ts';
import type { Flow } from './flow.ts';
import { buildBlocks } from './flow-blocks.ts';
import { readText } from './read-text.ts';

// A line of that text is a block of the container.
const placeIn = (blocks: readonly Block[], { line = 1, table, row, column }: Place): Place => ({
  ...blocks[line - 1]?.place,
  ...(table === undefined ? {} : { table }),
  ...(row === undefined ? {} : { row }),
  ...(column === undefined ? {} : { column }),
});

/**
 * The document of a container. Where it has no table at all, its tables may be typed in lines, with tabs, pipes or
 * spaces between: its paragraphs are then read as text is. What the container's own properties call it is left alone:
 * that is often the title of the template, or of an earlier year.
 */
export const buildDocument = (flow: Flow): SegmentedDocument => {
  const blocks = buildBlocks(flow);
  if (blocks.some((block) => block.table !== undefined)) return { blocks, title: null };
  const lines = blocks.map((block) => block.slots.map((slot) => slot.text).join('\t'));
  const typed = readText(lines.join('\n')).blocks.map((block) => ({
    ...block,
    place: placeIn(blocks, block.place),
    slots: block.slots.map((slot) => ({ ...slot, place: placeIn(blocks, slot.place) })),
  }));
  return { blocks: typed, title: null };
};
