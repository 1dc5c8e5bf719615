import type { AlignedCell } from './aligned.ts';

// A unit in a cell of its own says nothing against the figure beside it.
const unit = /^(?:万?元|[件条项个宗次起份人])$/;

/**
 * Which of the cells under one heading counts: the figure among empty cells. Null where nothing says which: two figures
 * that differ, words beside a figure (it may be last year's, and the words this year's), or, where headings of their own
 * part the cells (本年, 累计), a figure in one alone.
 * Example: '', 923, '' → 923; 50, 共20件 → null
 */
export const chooseCell = (under: readonly AlignedCell[], parted: boolean): AlignedCell | null => {
  const figures = under.filter(({ value }) => value !== null);
  const [figure] = figures;
  if (!figure) return under.find(({ state }) => state !== 'blank') ?? under[0] ?? null;
  if (figures.some(({ value }) => value !== figure.value)) return null;
  if (parted && figures.length < under.length) return null;
  return under.some(({ state, raw }) => state === 'text' && !unit.test(raw.trim())) ? null : figure;
};
