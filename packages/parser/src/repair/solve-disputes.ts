import type { LostRow } from '../align/aligned.ts';
import { readCell } from '../align/read-cell.ts';
import { allAmbiguous, lostPointer } from './all-ambiguous.ts';
import { decideCell } from './decide-cell.ts';
import type { RepairedCell } from './repaired-cell.ts';
import { mergeOptions, optionLimit, placeFigures, type RowOption, splitDigits } from './row-options.ts';

const groupWidth = 5;
const groupCount = 3;

const join = (head: readonly RowOption[], tails: readonly RowOption[]): RowOption[] =>
  head.flatMap((first) =>
    tails.map((rest) => ({ values: [...first.values, ...rest.values], printed: [...first.printed, ...rest.printed] })),
  );

const emptyGroup: RowOption = { values: [0, 0, 0, 0, 0], printed: [false, false, false, false, false] };

// Five figures with their total, three times; tokens and digits keep their order over the groups.
const place = (figures: readonly number[], groups: number): RowOption[] => {
  if (groups === 0) return figures.length === 0 ? [{ values: [], printed: [] }] : [];
  const options: RowOption[] = [];
  for (let count = 0; count <= Math.min(groupWidth, figures.length) && options.length <= optionLimit; count += 1) {
    const tails = place(figures.slice(count), groups - 1);
    if (tails.length === 0) continue;
    const heads = count === 0 ? [emptyGroup] : placeFigures(figures.slice(0, count), groupWidth, true);
    options.push(...join(heads, tails));
  }
  return options;
};

const split = (digits: string, groups: number): RowOption[] => {
  if (groups === 0) return digits === '' ? [{ values: [], printed: [] }] : [];
  const options: RowOption[] = [];
  const longest = digits.length - groupWidth * (groups - 1);
  for (let length = groupWidth; length <= longest && options.length <= optionLimit; length += 1) {
    const heads = splitDigits(digits.slice(0, length), groupWidth, true);
    if (heads.length > 0) options.push(...join(heads, split(digits.slice(length), groups - 1)));
  }
  return options;
};

/**
 * Rebuilds table 4 from figures that lost their places: every reading in which each of the three procedures adds up to
 * its total. What all readings share is entailed; no reading is preferred to another.
 */
export const solveDisputes = (row: LostRow, gaps: boolean): Map<string, RepairedCell> => {
  const figures = row.glued ? [] : row.present.map((slot) => readCell(slot).value);
  const readable = row.glued || (figures.length <= groupWidth * groupCount && figures.every((value) => value !== null));
  const options = !readable
    ? []
    : row.glued
      ? split(row.present[0]!.text, groupCount)
      : place(figures as number[], groupCount);
  const repaired = allAmbiguous([row]);
  // Glued digits with dropped cells among them have too many readings for three sums.
  if ((gaps && row.glued) || row.contested) return repaired;
  if (options.length === 0 || options.length > optionLimit) return repaired;
  const groups = mergeOptions(options);
  const weighed = groups.map((readings) => ({ probability: groups.length === 1 ? 1 : 0.5 / groups.length, readings }));
  for (const [index, column] of row.columns.entries())
    repaired.set(lostPointer(row, column), decideCell(row, index, weighed, ['disputes-row-total']));
  return repaired;
};
