// The figures of a report as an array in the order of its form. Some twenty rules read each of them: where a figure
// stands is found once an edition, what it holds once a report.
import { listReportFigures, type ParseResult } from '@nianbao/schema';
import type { Edition } from './check.ts';
import { memoiseByEdition } from './memoise-by-edition.ts';
import { type Origin, readFormCell, type TableCell } from './read-cell.ts';

const indexFigures = memoiseByEdition(
  (edition): ReadonlyMap<string, number> =>
    new Map(listReportFigures(edition).map(({ pointer }, index) => [pointer, index])),
);

/** Where a figure stands in the sheets of an edition, or undefined. Example: 2021, /applications/newReceived/total → 16. */
export const findFigureIndex = (edition: Edition, path: string): number | undefined => indexFigures(edition).get(path);

/** Reads every figure that an edition has, in the order of the form. */
export const readSheet = (result: ParseResult, edition: Edition, origin: Origin | null): readonly TableCell[] =>
  listReportFigures(edition).map((figure) => readFormCell(result, figure, origin));
