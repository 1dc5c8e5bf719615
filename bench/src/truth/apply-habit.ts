import { type FormEdition, forms } from '@nianbao/schema';
import type { Random } from '../random.ts';
import { type Printed, printValue, type ReportTruth } from './printed.ts';

/**
 * What an agency prints where there is nothing (../shared/inputs.md §6, quirks.md):
 * zeros: every 0 as 0. body-zeros-blank: empty cells, but totals are printed. all-zeros-blank: empty cells, totals too.
 * unused-columns-blank: columns of table 3 without a figure stay empty (seed 003). natural-and-total: these two are
 * always printed, the others where there is something. random-15 / random-50: that share of zeros is left empty.
 * marks: a mark for none.
 */
export const habits = [
  'zeros',
  'body-zeros-blank',
  'all-zeros-blank',
  'unused-columns-blank',
  'natural-and-total',
  'random-15',
  'random-50',
  'marks',
] as const;
export type Habit = (typeof habits)[number];

const marks = ['/', '／', '-', '--', '—', '–', '－－', '空', '无', '不适用', '不涉及', 'N/A', '\\'];

const blank: Printed = { kind: 'blank' };
const isZero = (printed: Printed | undefined): boolean => printed?.kind === 'value' && printed.value === 0;

const usedColumns = (edition: FormEdition, printed: ReadonlyMap<string, Printed>): Set<string> => {
  const block = forms[edition].tables.find((table) => table.id === 'applications')!.blocks[0]!;
  return new Set(
    block.columns
      .filter(
        ({ id }) => id === 'total' || block.rows.some((row) => !isZero(printed.get(`/applications/${row.id}/${id}`))),
      )
      .map(({ id }) => id),
  );
};

/** Prints a drawn report the way an agency of this habit would. */
export const applyHabit = (truth: ReportTruth, habit: Habit, random: Random): ReportTruth => {
  const used = usedColumns(truth.edition, truth.printed);
  // A report without requests still prints the column of natural persons.
  if (used.size === 1) used.add('naturalPerson');
  const mark = random.pick(marks);
  const share = habit === 'random-15' ? 0.15 : 0.5;
  const leaves = (pointer: string): boolean => {
    const [, table, , column] = pointer.split('/') as [string, string, string, string];
    if (habit === 'zeros') return false;
    if (habit === 'unused-columns-blank') return table === 'applications' && !used.has(column);
    if (habit === 'natural-and-total')
      return table === 'applications' && column !== 'naturalPerson' && column !== 'total';
    if (habit === 'body-zeros-blank') return table === 'applications' && column !== 'total';
    if (habit === 'marks' || habit === 'all-zeros-blank') return true;
    return random.chance(share);
  };
  const printed = new Map<string, Printed>();
  for (const [pointer, cell] of truth.printed) {
    const empty = isZero(cell) && leaves(pointer);
    printed.set(
      pointer,
      empty ? (habit === 'marks' ? { kind: 'mark', text: mark } : blank) : isZero(cell) ? printValue(0) : cell,
    );
  }
  return { ...truth, printed };
};
