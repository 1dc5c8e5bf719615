import { listReportFigures } from '@nianbao/schema';
import type { Edition } from '../engine/check.ts';
import { memoiseByEdition } from '../engine/memoise-by-edition.ts';
import { isFigure, type ReadCell } from '../engine/read-cell.ts';

/** Fewer independent figures than this may well be the same by chance. */
export const fewestFigures = 5;

/** How two reports compare: the figures that both print and that are not both zero; sums of others left out. */
export interface FigureComparison {
  readonly compared: readonly ReadCell[];
  readonly different: number;
}

// Sums of other figures say nothing of their own.
const listIndependent = memoiseByEdition((edition) =>
  listReportFigures(edition)
    .filter(({ column, row }) => column.id !== 'total' && row.id !== 'totalProcessed')
    .map(({ pointer }) => pointer),
);

/** The figures of both forms that two reports are compared by. */
export const independentFigures: readonly string[] = [
  ...new Set([...listIndependent('2019'), ...listIndependent('2021')]),
];

/** Compares the figures of two reports, cell by cell; a report without enough figures is compared all the same. */
export const compareFigures = (
  edition: Edition,
  mine: (path: string) => ReadCell,
  theirs: (path: string) => ReadCell,
): FigureComparison => {
  const compared: ReadCell[] = [];
  let different = 0;
  for (const pointer of listIndependent(edition)) {
    const a = mine(pointer);
    if (!isFigure(a)) continue;
    const b = theirs(pointer);
    if (!isFigure(b) || (a.value === 0 && b.value === 0)) continue;
    compared.push(a);
    if (a.value !== b.value) different += 1;
  }
  return { compared, different };
};
