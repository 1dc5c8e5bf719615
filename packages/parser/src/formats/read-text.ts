import type { Block, SegmentedDocument } from '../segment/document.ts';
import { cutLongLines } from './text/cut-long-lines.ts';
import { buildGridRows, type DrawnCell } from './text/grid-rows.ts';
import { maskInlineTags, unmaskBlocks } from './text/mask-inline-tags.ts';
import { measureBoxTable, readBoxTable } from './text/read-box-table.ts';
import { measureCsvTable, readCsvTable } from './text/read-csv-table.ts';
import { measureHtmlTable, readHtmlTable } from './text/read-html-table.ts';
import { type Line, readLines, splitLines } from './text/read-lines.ts';
import { measurePipeTable, readPipeTable } from './text/read-pipe-table.ts';
import { measureSimpleTable, readSimpleTable } from './text/read-simple-table.ts';
import { measureWikiTable, readWikiTable } from './text/read-wiki-table.ts';
import { undecorateFigures } from './text/undecorate-figures.ts';

interface TableReader {
  /** How many lines from `at` on are such a table; 0 if none. */
  readonly measure: (lines: readonly Line[], at: number) => number;
  readonly read: (lines: readonly Line[], table: number) => Block[];
}

const drawn =
  (read: (lines: readonly Line[]) => DrawnCell[]): TableReader['read'] =>
  (lines, table) =>
    buildGridRows(read(lines), table);

const tableReaders: readonly TableReader[] = [
  { measure: measureHtmlTable, read: readHtmlTable },
  { measure: measureBoxTable, read: drawn(readBoxTable) },
  { measure: measureWikiTable, read: drawn(readWikiTable) },
  { measure: measurePipeTable, read: drawn(readPipeTable) },
  { measure: measureSimpleTable, read: drawn(readSimpleTable) },
  { measure: measureCsvTable, read: readCsvTable },
];

// Every table begins with a line that holds one of these; most lines of prose hold none.
const mayOpenTable = /[<┌┏╔+{|,]|--/;

/**
 * Reads text and Markdown. Tables that still have a grid (HTML inside Markdown, box drawing, +--+, wikitext, GFM, pandoc's simple tables, CSV) become
 * grid rows; every other line is a block of its own. One document may mix them all.
 */
export const readText = (text: string): SegmentedDocument => {
  const lines = cutLongLines(splitLines(maskInlineTags(text)));
  const blocks: Block[] = [];
  let tables = 0;
  let plainFrom = 0;
  const flush = (to: number): void => {
    for (const block of readLines(lines.slice(plainFrom, to))) blocks.push(block);
  };
  for (let at = 0; at < lines.length; ) {
    if (!mayOpenTable.test(lines[at]!.text)) {
      at += 1;
      continue;
    }
    const reader = tableReaders.find((candidate) => candidate.measure(lines, at) > 0);
    if (!reader) {
      at += 1;
      continue;
    }
    flush(at);
    const length = reader.measure(lines, at);
    for (const block of reader.read(lines.slice(at, at + length), tables)) blocks.push(block);
    tables += 1;
    at += length;
    plainFrom = at;
  }
  flush(lines.length);
  return { blocks: undecorateFigures(unmaskBlocks(blocks)), title: null };
};
