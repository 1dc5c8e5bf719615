import type { CellState, Place, TableId } from '@nianbao/schema';
import type { Slot } from '../segment/document.ts';

/** What stands in one cell of the form. */
export interface AlignedCell {
  readonly raw: string;
  readonly value: number | null;
  readonly state: CellState;
  readonly unit?: string;
  readonly place?: Place;
}

/**
 * A row whose figures are known but not all of their columns: fewer figures than cells, or (`glued`) one run of digits
 * that holds them all.
 */
export interface LostRow {
  readonly table: TableId;
  readonly row: string;
  readonly columns: readonly string[];
  readonly present: readonly Slot[];
  readonly glued: boolean;
  /** The row was printed twice with other figures: `present` holds both, and nothing is chosen. */
  readonly contested?: boolean;
}
