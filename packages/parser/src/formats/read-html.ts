import type { SegmentedDocument } from '../segment/document.ts';
import { expandSpans } from './expand-spans.ts';
import type { Flow } from './flow.ts';
import { buildBlocks, type TypedReader } from './flow-blocks.ts';
import { type HtmlFlow, readHtmlTree } from './html-tree.ts';
import { type Looks, plainLooks } from './plain-looks.ts';

const toFlow = (flow: HtmlFlow): Flow =>
  flow.map((item) => {
    if (item.kind === 'paragraph')
      return {
        kind: 'paragraph',
        text: item.text,
        place: { offset: item.from, length: item.to - item.from },
        typed: item.typed,
      };
    const rows = expandSpans(item.rows).map((row) =>
      row.map(([cell, column, span]) => {
        const place = { offset: cell.from, length: Math.max(0, cell.to - cell.from) };
        return { column, span, flow: toFlow(cell.flow), place, pictured: cell.pictured };
      }),
    );
    return { kind: 'table', rows };
  });

/**
 * Reads HTML into blocks: paragraphs as they stand, tables as grid rows with expanded spans, layout tables dissolved.
 * Never looks at what the words mean. Places are offsets in the HTML text. `looks` tells what is hidden; `readTyped` reads
 * preformatted lines, without it each is a paragraph.
 */
export const readHtml = (html: string, looks: Looks = plainLooks, readTyped?: TypedReader): SegmentedDocument => {
  const { flow, title } = readHtmlTree(html, looks);
  return { blocks: buildBlocks(toFlow(flow), readTyped), title };
};
