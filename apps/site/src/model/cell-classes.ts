import type { CellView } from './view-cell.ts';

/** Class names of a figure's cell, the same on every page. */
export const cellClasses = ({ look, method, severity, suspect }: CellView, total: boolean): string =>
  [look === 'figure' ? '' : look, method, severity && `f-${severity}`, suspect && 'suspect', total && 'total']
    .filter(Boolean)
    .join(' ');

/** Whether the cell's look needs words for those who do not see it. */
export const needsWords = ({ look }: CellView): boolean =>
  look === 'blank' || look === 'missing' || look === 'undecided';
