// The figures a relation rule reads, taken from the form: no row or column is listed by hand.
import type { Equation, FormFigure } from '@nianbao/schema';
import { describeFigure, figurePointer, findFigure, listEquations, listReportFigures, nameRow } from '@nianbao/schema';
import type { Edition, Relation } from './check.ts';
import { memoiseByEdition } from './memoise-by-edition.ts';
import { nameColumn } from './name-cells.ts';

/** Lists a rule's relations for an edition, in the order of the form. */
export type ListRelations = (edition: Edition) => readonly Relation[];

const sameSum = (a: Equation, b: Equation): boolean =>
  a.rule === b.rule && a.at === b.at && a.left.join() === b.left.join() && a.right.join() === b.right.join();

/** The sums of a report's edition; for an undecided one (null) those that both forms share. */
export const listReportEquations = memoiseByEdition((edition): readonly Equation[] => {
  if (edition === 'pre2019') return [];
  if (edition !== null) return listEquations(edition);
  return listEquations('2021').filter((sum) => listEquations('2019').some((other) => sameSum(sum, other)));
});

const nameEquation = ({ left }: Equation, edition: Edition): Relation['name'] => {
  const [first = ''] = left;
  const figure = findFigure(first, edition);
  // A single printed total names itself; a balance of several rows is about its column.
  return left.length > 1 && figure ? nameColumn(figure.column) : describeFigure(first, edition);
};

/** Every sum of one family. Example: `reads: everyEquation('applications-balance')` → 7 relations, one a column. */
export const everyEquation = (rule: string): ListRelations =>
  memoiseByEdition((edition) =>
    listReportEquations(edition)
      .filter((sum) => sum.rule === rule)
      .map((sum) => ({ at: sum.at, name: nameEquation(sum, edition), left: sum.left, right: sum.right })),
  );

const listBalances = everyEquation('applications-balance');
const listOutcomeSums = everyEquation('applications-outcome-sum');

/** Which figures stand left and right: ids of rows or of columns, or pointers. */
export interface Sides {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Every column of table 3, with the figures of these rows, which both forms have. */
export const everyApplicantColumn = (rows: Sides): ListRelations =>
  memoiseByEdition((edition) =>
    listBalances(edition).map(({ at, name }) => ({
      at,
      name,
      left: rows.left.map((row) => figurePointer('applications', row, at)),
      right: rows.right.map((row) => figurePointer('applications', row, at)),
    })),
  );

/** Every column of table 3: what came in (left) beside every outcome and their total (right). */
export const everyOutcomeColumn: ListRelations = memoiseByEdition((edition) =>
  listOutcomeSums(edition).flatMap((sum) => {
    const balance = listBalances(edition).find(({ at }) => at === sum.at);
    return balance ? [{ ...balance, right: [...sum.left, ...sum.right] }] : [];
  }),
);

const pickColumns = (figures: readonly FormFigure[], ids: readonly string[]): string[] =>
  ids.flatMap((id) => figures.filter(({ column }) => column.id === id).map(({ pointer }) => pointer));

/** Every row of table 2 that has all of these columns. */
export const everyDisclosureRow = (columns: Sides): ListRelations =>
  memoiseByEdition((edition) => {
    const figures = listReportFigures(edition).filter(({ table }) => table.id === 'proactiveDisclosure');
    const rows = [...Map.groupBy(figures, ({ row }) => row.id)];
    return rows.flatMap(([at, cells]) => {
      const [first] = cells;
      const left = pickColumns(cells, columns.left);
      const right = pickColumns(cells, columns.right);
      const complete = left.length === columns.left.length && right.length === columns.right.length;
      return first && complete ? [{ at, name: nameRow(first), left, right }] : [];
    });
  });

/** One relation between these figures, named for the first of them; none in an edition that lacks one of them. */
export const oneRelation = (at: string, { left, right }: Sides): ListRelations =>
  memoiseByEdition((edition) => {
    const known = new Set(listReportFigures(edition).map(({ pointer }) => pointer));
    if (![...left, ...right].every((path) => known.has(path))) return [];
    return [{ at, name: describeFigure(left[0] ?? '', edition), left, right }];
  });

/** The total column of table 3, with the figures of these rows; none in an edition that lacks one of them. */
export const oneApplicationTotal = ({ left, right }: Sides): ListRelations => {
  const total = (row: string): string => figurePointer('applications', row, 'total');
  return oneRelation('total', { left: left.map(total), right: right.map(total) });
};
