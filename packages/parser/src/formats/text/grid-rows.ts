import type { Place } from '@nianbao/schema';
import type { Block, Slot } from '../../segment/document.ts';

/** One cell of a table that was drawn with characters. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly span: number;
  readonly text: string;
  readonly place: Place;
}

/** Turns the cells of a drawn table into grid rows, as a format with real tables would give them. */
export const buildGridRows = (cells: readonly DrawnCell[], table: number): Block[] => {
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, members]) => {
      const slots = members
        .sort((a, b) => a.column - b.column)
        .map(
          (cell): Slot => ({
            kind: cell.text === '' ? 'blank' : 'text',
            text: cell.text,
            column: cell.column,
            span: cell.span,
            place: { ...cell.place, table, row, column: cell.column },
          }),
        );
      const text = slots
        .filter((slot) => slot.kind === 'text')
        .map((slot) => slot.text)
        .join(' ');
      return { text, slots, table, place: slots[0]!.place };
    });
};
