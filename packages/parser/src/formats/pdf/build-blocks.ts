import type { Place } from '@nianbao/schema';
import type { Block, Slot } from '../../segment/document.ts';
import type { Line, Segment } from './compose-lines.ts';
import { placeOf } from './fill-grids.ts';
import { isWithin } from './find-loose-rows.ts';
import type { TableRow } from './join-grids.ts';
import type { LooseRow } from './label-loose-rows.ts';
import { type Box, unionBox } from './page-content.ts';

const textOf = (slots: readonly Slot[]): string =>
  slots
    .filter((slot) => slot.kind === 'text')
    .map((slot) => slot.text)
    .join(' ');

/** One row of a ruled table as a block of the grid. */
export const buildGridBlock = (row: TableRow, table: number, number: number): Block => {
  const slots = row.map(
    (cell): Slot => ({
      kind: cell.text === '' ? 'blank' : 'text',
      text: cell.text,
      place: { ...cell.place, table, row: number, column: cell.column },
      column: cell.column,
      span: cell.span,
    }),
  );
  const own = row.filter((cell) => cell.place.page === row[0]!.place.page);
  const place = placeOf(row[0]!.place.page!, unionBox(own.map((cell) => cell.place.bbox!)));
  return { text: textOf(slots), slots, table, place: { ...place, table, row: number } };
};

const textSlot = ({ text, box }: { readonly text: string; readonly box: Box }, page: number): Slot => ({
  kind: 'text',
  text,
  place: placeOf(page, box),
});

/** A line or paragraph outside tables; wide gaps part it into slots. */
export const buildTextBlock = (
  segments: readonly (Segment | { readonly text: string; readonly box: Box })[],
  page: number,
): Block => {
  const slots = segments.map((segment) => textSlot(segment, page));
  return { text: textOf(slots), slots, place: placeOf(page, unionBox(segments.map((segment) => segment.box))) };
};

/**
 * A row of a table without lines. Where white space leaves no doubt about the columns it is a row of a grid, a column
 * without a figure being blank; else its figures stand one after another, and nothing is said of columns.
 */
export const buildLooseBlock = (row: LooseRow, page: number, table: number, number: number): Block => {
  const { columns } = row.run;
  const label = row.label ? [row.label] : [];
  if (!columns) return buildTextBlock([...label, ...row.figures], page);
  const height = unionBox(row.figures.map((figure) => figure.box));
  const slotAt = (slot: Slot, column: number): Slot => ({
    ...slot,
    column,
    span: 1,
    place: { ...slot.place, table, row: number, column },
  });
  const slots = [
    ...label.map((words) => slotAt(textSlot(words, page), 0)),
    ...columns.map((column, index) => {
      const figure = row.figures.find((each) => isWithin(each, column));
      const box: Box = [column[0], height[1], column[1], height[3]];
      return slotAt(
        figure ? textSlot(figure, page) : { kind: 'blank', text: '', place: placeOf(page, box) },
        index + 1,
      );
    }),
  ];
  const place: Place = placeOf(page, unionBox([...label, ...row.figures].map((each) => each.box)));
  return { text: textOf(slots), slots, table, place: { ...place, table, row: number } };
};

/** A printed line as a block. */
export const buildLineBlock = (line: Line, page: number): Block => buildTextBlock(line.segments, page);
