import type { Place } from '@nianbao/schema';
import type { Block } from '../../segment/document.ts';
import { openLooks } from '../html-looks.ts';
import { readHtml } from '../read-html.ts';
import type { Line } from './read-lines.ts';

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** How many lines from `at` on are a raw HTML table inside Markdown, `<table` to its `</table>`; 0 if none. */
export const measureHtmlTable = (lines: readonly Line[], at: number): number => {
  if (!/^\s*<table[\s>]/i.test(lines[at]?.text ?? '')) return 0;
  let depth = 0;
  for (let end = at; end < lines.length; end += 1) {
    depth += count(lines[end]!.text, /<table[\s>]/gi) - count(lines[end]!.text, /<\/table\s*>/gi);
    if (depth <= 0) return end - at + 1;
  }
  return lines.length - at;
};

/** Reads a raw HTML table; places are moved to the offsets of the whole document. */
export const readHtmlTable = (lines: readonly Line[], table: number): Block[] => {
  const start = lines[0]!.offset;
  const move = (place: Place): Place => ({
    ...place,
    ...(place.offset === undefined ? {} : { offset: place.offset + start }),
    ...(place.table === undefined ? {} : { table: table + place.table }),
  });
  return readHtml(lines.map((line) => line.text).join('\n'), openLooks()).blocks.map((block) => ({
    ...block,
    ...(block.table === undefined ? {} : { table: table + block.table }),
    place: move(block.place),
    slots: block.slots.map((slot) => ({ ...slot, place: move(slot.place) })),
  }));
};
