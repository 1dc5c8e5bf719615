import type { Place } from '@nianbao/schema';
import { type Block, objectSign, type Slot } from '../segment/document.ts';
import { type Flow, type FlowCell, type FlowParagraph, type FlowTable, flowText } from './flow.ts';
import { isFigureLike } from './text/figure-like.ts';

const isTable = (item: Flow[number]): boolean => item.kind === 'table';

const longestCell = 600;

// A table is layout when it frames other tables, is a single cell, or holds running text instead of cells.
const isLayout = (table: FlowTable): boolean => {
  let cells = 0;
  for (const row of table.rows) {
    cells += row.length;
    for (const { flow } of row) if (flow.some(isTable) || flowText(flow).length > longestCell) return true;
  }
  return cells <= 1;
};

// Text formats place by offset; containers have no text to count in, so they count blocks.
const numbered = (place: Place, block: number): Place => (place.offset === undefined ? { block, ...place } : place);

const extent = (slots: readonly Slot[]): Place => {
  const from = slots[0]?.place.offset;
  const last = slots.at(-1)?.place;
  if (from === undefined || last?.offset === undefined) return {};
  return { offset: from, length: last.offset + (last.length ?? 0) - from };
};

// Beside words a picture is an icon; alone, or beside digits, it may be the figure or a part of it.
const cellText = ({ flow, pictured }: FlowCell): string => {
  const text = flowText(flow);
  return pictured && (text === '' || isFigureLike(text)) ? `${text}${objectSign}` : text;
};

const rowBlock = (row: readonly FlowCell[], rowIndex: number, table: number, block: number): Block => {
  const slots = row.map((cell): Slot => {
    const text = cellText(cell);
    const { column, span } = cell;
    const { offset, length } = cell.place;
    const place =
      offset === undefined
        ? { block, table, row: rowIndex, column, ...cell.place }
        : { table, row: rowIndex, column, offset, length: length ?? 0 };
    return { kind: text === '' ? 'blank' : 'text', text, place, column, span };
  });
  const text = slots
    .filter((slot) => slot.kind === 'text')
    .map((slot) => slot.text)
    .join(' ');
  const first = row[0]!.place;
  const at = { table, row: first.row ?? rowIndex, ...extent(slots) };
  const place = first.offset === undefined ? { block, ...at } : at;
  return { text, slots, table, place };
};

const lineBlock = (text: string, place: Place): Block => {
  if (!text.includes('\t')) return { text, slots: [{ kind: 'text', text, place }], place };
  const slots = text.split('\t').map((part): Slot => ({ kind: part === '' ? 'blank' : 'text', text: part, place }));
  return { text: text.replace(/\t+/g, ' '), slots, place };
};

/** Reads lines of preformatted text that follow one another; `table`: the number that their first table gets. */
export type TypedReader = (lines: readonly FlowParagraph[], table: number) => readonly Block[];

/**
 * Blocks of a flow: paragraphs as they stand, tables as grid rows, layout tables dissolved into what they frame.
 * Never looks at what the words mean. Places: as the source gives them, with table, row and column of the grid, and the
 * number of the block where the source has no offsets.
 */
export const buildBlocks = (flow: Flow, readTyped?: TypedReader): readonly Block[] => {
  const blocks: Block[] = [];
  let tables = 0;
  const pushTyped = (lines: readonly FlowParagraph[]): void => {
    for (const block of readTyped!(lines, tables)) {
      blocks.push(block);
      tables = Math.max(tables, (block.table ?? -1) + 1);
    }
  };
  const walk = (items: Flow): void => {
    let typed: FlowParagraph[] = [];
    const closeTyped = (): void => {
      if (typed.length > 0) pushTyped(typed);
      typed = [];
    };
    for (const item of items) {
      if (readTyped && item.kind === 'paragraph' && item.typed) {
        typed.push(item);
        continue;
      }
      closeTyped();
      if (item.kind === 'paragraph') {
        blocks.push(lineBlock(item.text, numbered(item.place, blocks.length)));
      } else if (isLayout(item)) {
        for (const cell of item.rows.flat()) walk(cell.flow);
      } else {
        for (const [index, row] of item.rows.entries())
          if (row.length > 0) blocks.push(rowBlock(row, index, tables, blocks.length));
        tables += 1;
      }
    }
    closeTyped();
  };
  walk(flow);
  return blocks;
};
