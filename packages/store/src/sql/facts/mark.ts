import type { Cell } from '@nianbao/schema';

/**
 * What one character of `fact.marks` says of the figure at its place (the first character: figure 1): a number that
 * stands there (`s` stated), that form and equations give (`e` entailed) or that was chosen among several (`i`
 * inferred); or why there is none. A blank: the form of this edition does not ask for it.
 */
export const marks = {
  stated: 's',
  entailed: 'e',
  inferred: 'i',
  blank: 'b',
  dash: '-',
  slash: '/',
  none: 'n',
  text: 't',
  ambiguous: 'a',
  unreadable: 'u',
  missing: 'm',
  notAsked: ' ',
} as const;

const methods = new Map<string, NonNullable<Cell['method']>>([
  [marks.stated, 'stated'],
  [marks.entailed, 'entailed'],
  [marks.inferred, 'inferred'],
]);

/** How a figure with this mark is known; null where there is no number. */
export const readMethod = (mark: string): NonNullable<Cell['method']> | null => methods.get(mark) ?? null;

/** The mark of a figure: by its method where there is a number, by its state where there is none. */
export const markCell = (value: number | null, cell: Cell | undefined): string => {
  if (value !== null) return marks[cell?.method ?? 'stated'];
  const state = cell?.state ?? 'missing';
  // A state that tells of a number where there is none: the figure is not there.
  return state === 'value' || state === 'zero' ? marks.missing : marks[state];
};
