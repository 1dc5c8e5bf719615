import type { Line } from './compose-lines.ts';
import type { PageLayout } from './drop-furniture.ts';
import type { FilledGrid } from './fill-grids.ts';
import { findRuns } from './find-loose-rows.ts';
import { type LooseRow, labelRows } from './label-loose-rows.ts';

/** What stands on a page, in reading order. */
export type PageItem =
  | { readonly kind: 'grid'; readonly top: number; readonly grid: FilledGrid }
  | { readonly kind: 'row'; readonly top: number; readonly row: LooseRow }
  | { readonly kind: 'line'; readonly top: number; readonly line: Line };

/** A page in reading order; `unclear`: lines of figures left out (label-loose-rows.ts). */
export interface OrderedPage {
  readonly items: readonly PageItem[];
  readonly unclear: number;
}

/** Orders tables, rows of tables without lines, and lines of a page from top to bottom. */
export const orderPage = ({ grids, lines }: PageLayout): OrderedPage => {
  const rows: LooseRow[] = [];
  let rest = lines;
  let unclear = 0;
  for (const run of findRuns(lines)) {
    const labelled = labelRows(run, rest);
    for (const row of labelled.rows) rows.push(row);
    rest = labelled.lines;
    unclear += labelled.unclear;
  }
  const items: PageItem[] = [
    ...grids.map((grid) => ({ kind: 'grid' as const, top: grid.grid.ys[0]!, grid })),
    ...rows.map((row) => ({ kind: 'row' as const, top: row.top - 0.5, row })),
    ...rest.map((line) => ({ kind: 'line' as const, top: (line.box[1] + line.box[3]) / 2 - 1, line })),
  ];
  return { items: items.sort((a, b) => a.top - b.top), unclear };
};
