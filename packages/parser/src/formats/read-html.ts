import type { Place } from '@nianbao/schema';
import type { Block, SegmentedDocument, Slot } from '../segment/document.ts';
import { type HtmlCell, type HtmlFlow, type HtmlTable, readHtmlTree } from './html-tree.ts';

const flowText = (flow: HtmlFlow): string =>
  flow
    .map((item) => (item.kind === 'paragraph' ? item.text : ''))
    .filter((text) => text !== '')
    .join(' ');

const holdsTable = (flow: HtmlFlow): boolean => flow.some((item) => item.kind === 'table');

// A table is layout when it frames other tables, is a single cell, or holds running text instead of cells.
const isLayout = (table: HtmlTable): boolean => {
  const cells = table.rows.flat();
  if (cells.length <= 1 || cells.some((cell) => holdsTable(cell.flow))) return true;
  const longest = Math.max(...cells.map((cell) => flowText(cell.flow).length));
  return longest > 600;
};

const cellSlot = (cell: HtmlCell, place: Place, column: number): Slot => {
  const text = flowText(cell.flow);
  return { kind: text === '' ? 'blank' : 'text', text, place, column, span: cell.colspan };
};

const gridBlocks = (table: HtmlTable, number: number): Block[] => {
  // open[c]: how many more rows the cell over column c reaches down.
  const open: number[] = [];
  return table.rows.map((row, rowIndex) => {
    const slots: Slot[] = [];
    let column = 0;
    for (const cell of row) {
      while ((open[column] ?? 0) > 0) column += 1;
      const place: Place = {
        table: number,
        row: rowIndex,
        column,
        offset: cell.from,
        length: Math.max(0, cell.to - cell.from),
      };
      slots.push(cellSlot(cell, place, column));
      for (let index = 0; index < cell.colspan; index += 1) open[column + index] = cell.rowspan;
      column += cell.colspan;
    }
    for (let index = 0; index < open.length; index += 1) if ((open[index] ?? 0) > 0) open[index] = open[index]! - 1;
    const text = slots
      .filter((slot) => slot.kind === 'text')
      .map((slot) => slot.text)
      .join(' ');
    const first = slots[0]?.place.offset ?? 0;
    const last = slots.at(-1)?.place;
    const end = last ? (last.offset ?? 0) + (last.length ?? 0) : first;
    return { text, slots, table: number, place: { table: number, row: rowIndex, offset: first, length: end - first } };
  });
};

/**
 * Reads HTML into blocks: paragraphs as they stand, tables as grid rows with expanded spans, layout tables dissolved.
 * Never looks at what the words mean. Places are offsets in the HTML text.
 */
export const readHtml = (html: string): SegmentedDocument => {
  const { flow, title } = readHtmlTree(html);
  const blocks: Block[] = [];
  let tables = 0;
  const walk = (items: HtmlFlow): void => {
    for (const item of items) {
      if (item.kind === 'paragraph') {
        const place: Place = { offset: item.from, length: item.to - item.from };
        blocks.push({ text: item.text, slots: [{ kind: 'text', text: item.text, place }], place });
      } else if (isLayout(item)) {
        for (const cell of item.rows.flat()) walk(cell.flow);
      } else {
        for (const block of gridBlocks(item, tables)) if (block.slots.length > 0) blocks.push(block);
        tables += 1;
      }
    }
  };
  walk(flow);
  return { blocks, title };
};
