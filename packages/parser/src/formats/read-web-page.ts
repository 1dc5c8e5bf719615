import type { Place } from '@nianbao/schema';
import type { Block, SegmentedDocument } from '../segment/document.ts';
import type { FlowParagraph } from './flow.ts';
import type { Looks } from './plain-looks.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';

// Where a piece of the text stands in the page; lines with entities are longer there, and taken whole.
const placeIn = (lines: readonly FlowParagraph[], starts: readonly number[], table: number, place: Place): Place => {
  const index = (place.line ?? 1) - 1;
  const { text, place: own } = lines[index]!;
  const { line: _, offset = 0, length = 0, ...grid } = place;
  const from = offset - starts[index]!;
  const exact = own.length === text.length && from + length <= text.length;
  return {
    ...grid,
    ...(exact ? { offset: own.offset! + from, length } : own),
    ...(grid.table === undefined ? {} : { table: table + grid.table }),
  };
};

const readTyped = (lines: readonly FlowParagraph[], table: number): readonly Block[] => {
  let offset = 0;
  const starts = lines.map(({ text }) => {
    const start = offset;
    offset += text.length + 1;
    return start;
  });
  const place = (at: Place): Place => placeIn(lines, starts, table, at);
  return readText(lines.map(({ text }) => text).join('\n')).blocks.map((block) => ({
    ...block,
    ...(block.table === undefined ? {} : { table: table + block.table }),
    place: place(block.place),
    slots: block.slots.map((slot) => ({ ...slot, place: place(slot.place) })),
  }));
};

/** Reads a web page: HTML, and what is preformatted in it as text is. Places are offsets in the HTML text. */
export const readWebPage = (html: string, looks: Looks): SegmentedDocument => readHtml(html, looks, readTyped);
