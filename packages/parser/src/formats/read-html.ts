import type { SegmentedDocument } from '../segment/document.ts';
import type { Flow, FlowCell, FlowTable } from './flow.ts';
import { buildBlocks } from './flow-blocks.ts';
import { type HtmlFlow, type HtmlTable, readHtmlTree } from './html-tree.ts';

const expandTable = (table: HtmlTable): FlowTable => {
  // open[c]: how many more rows the cell over column c reaches down.
  const open: number[] = [];
  const rows = table.rows.map((row) => {
    let column = 0;
    const cells = row.map((cell): FlowCell => {
      while ((open[column] ?? 0) > 0) column += 1;
      const place = { offset: cell.from, length: Math.max(0, cell.to - cell.from) };
      const placed = { column, span: cell.colspan, flow: expandSpans(cell.flow), place };
      for (let index = 0; index < cell.colspan; index += 1) open[column + index] = cell.rowspan;
      column += cell.colspan;
      return placed;
    });
    for (let index = 0; index < open.length; index += 1) if ((open[index] ?? 0) > 0) open[index] = open[index]! - 1;
    return cells;
  });
  return { kind: 'table', rows };
};

const expandSpans = (flow: HtmlFlow): Flow =>
  flow.map((item) =>
    item.kind === 'table'
      ? expandTable(item)
      : { kind: 'paragraph', text: item.text, place: { offset: item.from, length: item.to - item.from } },
  );

/**
 * Reads HTML into blocks: paragraphs as they stand, tables as grid rows with expanded spans, layout tables dissolved.
 * Never looks at what the words mean. Places are offsets in the HTML text.
 */
export const readHtml = (html: string): SegmentedDocument => {
  const { flow, title } = readHtmlTree(html);
  return { blocks: buildBlocks(expandSpans(flow)), title };
};
