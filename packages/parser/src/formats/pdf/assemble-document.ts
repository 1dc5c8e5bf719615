import type { Block } from '../../segment/document.ts';
import { buildGridBlock, buildLineBlock, buildLooseBlock, buildTextBlock } from './build-blocks.ts';
import type { Line } from './compose-lines.ts';
import { buildParagraph, continuesParagraph, findTextColumn, type TextColumn } from './compose-paragraphs.ts';
import type { PageLayout } from './drop-furniture.ts';
import type { FilledGrid } from './fill-grids.ts';
import type { Run } from './find-loose-rows.ts';
import { continues, joinGrids, trimSides } from './join-grids.ts';
import { orderPage, type PageItem } from './order-page.ts';

interface OpenParagraph {
  readonly page: number;
  readonly column: TextColumn;
  readonly lines: Line[];
  onFirstPage: number;
  lastPage: number;
}

interface OpenTable {
  readonly pieces: FilledGrid[];
  readonly atBreak: boolean;
}

type Part = OpenParagraph | OpenTable | { readonly page: number; readonly item: PageItem };

// Parts in reading order; a table or a paragraph that goes on over the page break is one part.
const collectParts = (layouts: readonly PageLayout[]): { readonly parts: Part[]; readonly unclear: number[] } => {
  const parts: Part[] = [];
  const unclear: number[] = [];
  for (const layout of layouts) {
    const { page } = layout;
    const column = findTextColumn(layout.lines);
    const ordered = orderPage(layout);
    for (let row = 0; row < ordered.unclear; row += 1) unclear.push(page);
    ordered.items.forEach((item, index) => {
      const last = parts.at(-1);
      if (item.kind === 'grid') {
        const table = last && 'pieces' in last ? last : null;
        const before = table?.pieces.at(-1);
        const atBreak = index === 0 && page > 1;
        const grid = atBreak && before?.page === page - 1 ? trimSides(before, item.grid) : item.grid;
        if (table && atBreak && before?.page === page - 1 && table.pieces.some((piece) => continues(piece, grid)))
          table.pieces.push(grid);
        else parts.push({ pieces: [grid], atBreak });
      } else if (item.kind === 'line') {
        const { line } = item;
        const open = last && 'lines' in last && last.lastPage >= page - 1 ? last : null;
        if (open && continuesParagraph(open.lines, line, [open.column, column], open.lastPage === page)) {
          open.lines.push(line);
          if (open.page === page) open.onFirstPage += 1;
          open.lastPage = page;
        } else parts.push({ page, column, lines: [line], onFirstPage: 1, lastPage: page });
      } else parts.push({ page, item });
    });
  }
  return { parts, unclear };
};

/** The blocks of a document; `unclear`: the page of each line of figures that was left out. */
export interface AssembledDocument {
  readonly blocks: readonly Block[];
  readonly unclear: readonly number[];
}

/** Puts the pages of a document together: blocks in reading order, tables numbered, rows numbered within them. */
export const assembleDocument = (layouts: readonly PageLayout[]): AssembledDocument => {
  const { parts, unclear } = collectParts(layouts);
  let tables = 0;
  const runs = new Map<Run, { readonly table: number; rows: number }>();
  const blocks = parts.flatMap((part): Block[] => {
    if ('pieces' in part) {
      const table = tables;
      tables += 1;
      return joinGrids(part.pieces, part.atBreak)
        .filter((row) => row.length > 0)
        .map((row, index) => buildGridBlock(row, table, index));
    }
    if ('lines' in part) {
      if (part.lines.length === 1) return [buildLineBlock(part.lines[0]!, part.page)];
      return [buildTextBlock([buildParagraph(part.lines, part.onFirstPage)], part.page)];
    }
    if (part.item.kind !== 'row') return [];
    const { row } = part.item;
    const run = runs.get(row.run) ?? { table: tables++, rows: 0 };
    runs.set(row.run, run);
    run.rows += 1;
    return [buildLooseBlock(row, part.page, run.table, run.rows - 1)];
  });
  return { blocks, unclear };
};
