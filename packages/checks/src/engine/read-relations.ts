// From the pointers that relations name to the cells of reports.
import type { BilingualText } from '@nianbao/schema';
import type { Edition, RelationReading } from './check.ts';
import { findFigureIndex } from './figure-sheet.ts';
import type { ReadCell } from './read-cell.ts';
import type { ReportView } from './report-view.ts';

/** A relation whose cells have been read; cells of another report have their year. */
export type ReadRelation = RelationReading;

/** A figure of a relation: its pointer, and where it stands in the sheet of its report; −1 where it does not. */
export interface TermPlace {
  readonly path: string;
  readonly index: number;
  readonly year: 0 | -1;
}

/** A relation whose figures have been found in the form. */
export interface PlacedRelation {
  readonly at: string;
  readonly name: BilingualText;
  readonly left: readonly TermPlace[];
  readonly right: readonly TermPlace[];
}

/** Finds a figure in the form of an edition. */
export const placeTerm = (path: string, edition: Edition, year: 0 | -1 = 0): TermPlace => ({
  path,
  index: findFigureIndex(edition, path) ?? -1,
  year,
});

const readSide = (terms: readonly TermPlace[], view: ReportView, lastYear: ReportView | null): readonly ReadCell[] => {
  const cells: ReadCell[] = [];
  for (const { path, index, year } of terms) {
    const of = year === 0 || lastYear === null ? view : lastYear;
    cells.push(of.sheet()[index] ?? of.cell(path));
  }
  return cells;
};

/** Reads the cells of a relation; terms of the year before from last year's report. */
export const readRelation = (
  { at, name, left, right }: PlacedRelation,
  view: ReportView,
  lastYear: ReportView | null = null,
): ReadRelation => ({
  at,
  name,
  left: readSide(left, view, lastYear),
  right: readSide(right, view, lastYear),
});
