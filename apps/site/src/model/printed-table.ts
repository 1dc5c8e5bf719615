// A table of the official form as it is printed: merged header cells, row groups, blocks, or rows side by side.
import type { BilingualText, FormTable } from '@nianbao/schema';
import { layAcross } from './lay-across.ts';
import { layBlocks } from './lay-blocks.ts';
import { layMatrix } from './lay-matrix.ts';

/** A heading or a figure with its spans. Headings of groups are narrow and set vertically. */
export type PrintedCell =
  | {
      readonly kind: 'head';
      readonly text: BilingualText;
      readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
      readonly colSpan: number;
      readonly rowSpan: number;
      readonly role: 'column' | 'corner' | 'block' | 'group' | 'row';
      /** How many heading columns stand to the left. */
      readonly level?: number;
    }
  | { readonly kind: 'figure'; readonly pointer: string; readonly colSpan: number; readonly total: boolean };

/** A printed row. */
export type PrintedRow = readonly PrintedCell[];

/** The table laid out. `stub` is the number of heading columns at the left. */
export interface PrintedTable {
  readonly shape: 'blocks' | 'matrix' | 'across';
  readonly stub: number;
  readonly head: readonly PrintedRow[];
  readonly bodies: readonly (readonly PrintedRow[])[];
}

/** Lays a table of the form out; several blocks stand below one another, a single block is a matrix or runs across. */
export const layTable = (table: FormTable, stubLabel: BilingualText): PrintedTable => {
  const [first, ...others] = table.blocks;
  if (!first || others.length > 0) return layBlocks(table, stubLabel);
  return first.printed === 'across' ? layAcross(table, first) : layMatrix(table, first);
};
