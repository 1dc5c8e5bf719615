// The figures that a rule about two years reads, taken from the form: no row or column is listed by hand.
import { describeFigure, figurePointer, listReportFigures, nameRow, type TableId } from '@nianbao/schema';
import type { Edition, SeriesRelation, SeriesTerm } from './check.ts';
import { everyEquation } from './list-relations.ts';
import { memoiseByEdition } from './memoise-by-edition.ts';

/** Lists the relations of a series rule for an edition, in the order of the form. */
export type ListSeriesRelations = (edition: Edition) => readonly SeriesRelation[];

/** One term: the id of a row or a column, and whether it is this year's (0) or last year's (-1). */
export interface SeriesSide {
  readonly id: string;
  readonly year: SeriesTerm['year'];
}

interface SeriesSides {
  readonly left: readonly SeriesSide[];
  readonly right: readonly SeriesSide[];
}

const listColumns = everyEquation('applications-balance');

/** Every column of table 3, with these rows of this year and the last. */
export const everySeriesColumn = ({ left, right }: SeriesSides): ListSeriesRelations =>
  memoiseByEdition((edition) =>
    listColumns(edition).map(({ at, name }) => {
      const place = ({ id, year }: SeriesSide): SeriesTerm => ({ year, path: figurePointer('applications', id, at) });
      return { at, name, left: left.map(place), right: right.map(place) };
    }),
  );

/** Every row of a table that has all of these columns. */
export const everySeriesRow = (tableId: TableId, { left, right }: SeriesSides): ListSeriesRelations =>
  memoiseByEdition((edition) => {
    const figures = listReportFigures(edition).filter(({ table }) => table.id === tableId);
    return [...Map.groupBy(figures, ({ row }) => row.id)].flatMap(([at, cells]) => {
      const [first] = cells;
      const columns = new Set(cells.map(({ column }) => column.id));
      const place = ({ id, year }: SeriesSide): SeriesTerm => ({ year, path: figurePointer(tableId, at, id) });
      if (!first || ![...left, ...right].every(({ id }) => columns.has(id))) return [];
      return [{ at, name: nameRow(first), left: left.map(place), right: right.map(place) }];
    });
  });

/** Each of these figures, this year's on the left, last year's on the right; figures that the form lacks are left out. */
export const everySeriesFigure = (pointers: readonly string[]): ListSeriesRelations =>
  memoiseByEdition((edition) => {
    const printed = new Set(listReportFigures(edition).map(({ pointer }) => pointer));
    return pointers
      .filter((path) => printed.has(path))
      .map((path) => ({
        at: path,
        name: describeFigure(path, edition),
        left: [{ year: 0 as const, path }],
        right: [{ year: -1 as const, path }],
      }));
  });
