// The figures of a report and every sum over them, for the oracle. Shares no code with packages/checks.
import { type FormEdition, listEquations, listFigures } from '@nianbao/schema';
import type { Printed } from '../../truth/printed.ts';
import type { PrintedReport } from '../clean/printed-report.ts';

/** A sum Σ left − Σ right = 0, with its signs by cell. */
export type Signs = ReadonlyMap<string, number>;

/** Figures by pointer (blanks as 0) and the sums whose cells all hold a figure or a blank. */
export interface World {
  readonly edition: FormEdition;
  readonly values: ReadonlyMap<string, number>;
  readonly sums: readonly Signs[];
}

/** The name of a figure of last year's report. */
export const ofLastYear = (pointer: string): string => `last year ${pointer}`;

const amountOf = (printed: Printed | undefined, isWords: (text: string) => boolean): number | null => {
  if (!printed || printed.kind === 'absent') return null;
  if (printed.kind === 'mark') return isWords(printed.text) ? null : 0;
  return printed.kind === 'value' ? printed.value : 0;
};

const isWords = (text: string): boolean => /[见若详]/.test(text);

/** Reads a report, with last year's carry-over where that report is given. */
export const readWorld = (report: PrintedReport, lastYear: PrintedReport | null): World => {
  const values = new Map<string, number>();
  const put = (key: string, printed: Printed | undefined): void => {
    const value = amountOf(printed, isWords);
    if (value !== null) values.set(key, value);
  };
  const counted = listFigures(report.edition).filter(({ table }) => table.id !== 'proactiveDisclosure');
  for (const { pointer } of counted) put(pointer, report.printed.get(pointer));
  const carried = counted.filter(({ row }) => row.id === 'carriedOut').map(({ pointer }) => pointer);
  if (lastYear) for (const pointer of carried) put(ofLastYear(pointer), lastYear.printed.get(pointer));
  const sums = listEquations(report.edition).map(
    ({ left, right }): Signs =>
      new Map([...left.map((path) => [path, 1] as const), ...right.map((path) => [path, -1] as const)]),
  );
  const years = lastYear
    ? carried.map(
        (path): Signs =>
          new Map([
            [path.replace('carriedOut', 'carriedIn'), 1],
            [ofLastYear(path), -1],
          ]),
      )
    : [];
  const known = (signs: Signs): boolean => [...signs.keys()].every((path) => values.has(path));
  return { edition: report.edition, values, sums: [...sums, ...years].filter(known) };
};

/** How far a sum is off. */
export const residualOf = (values: ReadonlyMap<string, number>, signs: Signs): number => {
  let sum = 0;
  for (const [path, sign] of signs) sum += sign * (values.get(path) ?? 0);
  return sum;
};

/** Whether every sum holds. */
export const holds = ({ sums }: World, values: ReadonlyMap<string, number>): boolean =>
  sums.every((signs) => residualOf(values, signs) === 0);
