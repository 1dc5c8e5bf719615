// The printed sums a figure takes part in, written out with this report's numbers.
import {
  type AnnualReport,
  type BilingualText,
  type Equation,
  type Explained,
  type Finding,
  listEquations,
  listReportFigures,
} from '@nianbao/schema';
import { catalogue } from '../text/catalogue.ts';
import { type HeldReport, readFigure } from './read-figure.ts';

/**
 * A sum written out. `holds` is null where a figure is lacking: then nothing can be said. `note`: what somebody said about
 * why it does not hold.
 */
export interface WrittenSum {
  readonly text: string;
  readonly holds: boolean | null;
  readonly reason: BilingualText;
  readonly note?: Explained;
}

const lacking = '□';

interface Side {
  readonly text: string;
  readonly value: number | null;
}

// Zeros are left out of a long side: 9+15+38+1 says more than twenty-one terms.
const writeSide = (document: HeldReport, pointers: readonly string[]): Side => {
  const values = pointers.map((pointer) => readFigure(document, pointer).value);
  const told = values.length > 2 ? values.filter((value) => value !== 0) : values;
  return {
    text: told.length === 0 ? '0' : told.map((value) => (value === null ? lacking : String(value))).join(' + '),
    value: values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
  };
};

/** One sum of the form with the report's numbers. Example: 66 + 4 = 63 + 7. */
export const writeSum = (document: HeldReport, { left, right, reason }: Equation): WrittenSum => {
  const [one, other] = [writeSide(document, left), writeSide(document, right)];
  // Counts are whole, so exact comparison is right; the form has no sum over amounts.
  const holds = one.value === null || other.value === null ? null : one.value === other.value;
  return { text: `${one.text} ${holds === false ? '≠' : '='} ${other.text}`, holds, reason };
};

const carriedIn = '/applications/carriedIn/';
const carriedOut = '/applications/carriedOut/';

// What last year's report passed on is what this one takes in, for each kind of applicant.
const writeCarryOver = (
  document: HeldReport,
  previous: HeldReport,
  findings: readonly Finding[],
): readonly (readonly [pointer: string, sum: WrittenSum])[] =>
  listReportFigures(document.result.report?.edition ?? null)
    .filter(({ pointer }) => pointer.startsWith(carriedIn))
    .map(({ pointer }) => {
      const before = readFigure(previous, pointer.replace(carriedIn, carriedOut)).value;
      const { value } = readFigure(document, pointer);
      const holds = before === null || value === null ? null : before === value;
      const note =
        holds === false
          ? findings.find(({ explained, paths }) => explained && paths.includes(pointer))?.explained
          : null;
      const text = `${value ?? lacking} ${holds === false ? '≠' : '='} ${before ?? lacking}`;
      return [pointer, { text, holds, reason: catalogue['sum.carryOver'], ...(note ? { note } : {}) }];
    });

/**
 * Every sum of the report's form by the pointers in it; with the report of the year before (`previous`) also that what is
 * carried in is what was carried out.
 */
export const writeSums = (
  document: HeldReport,
  previous: HeldReport | null = null,
  findings: readonly Finding[] = [],
): ReadonlyMap<string, readonly WrittenSum[]> => {
  const edition: AnnualReport['edition'] = document.result.report?.edition ?? null;
  const sums = new Map<string, WrittenSum[]>();
  if (edition !== '2019' && edition !== '2021') return sums;
  const put = (pointer: string, sum: WrittenSum): void => {
    sums.set(pointer, [...(sums.get(pointer) ?? []), sum]);
  };
  for (const equation of listEquations(edition)) {
    const sum = writeSum(document, equation);
    for (const pointer of [...equation.left, ...equation.right]) put(pointer, sum);
  }
  for (const [pointer, sum] of previous ? writeCarryOver(document, previous, findings) : []) put(pointer, sum);
  return sums;
};

/** The sum that a finding is about, written out; null where it is about none of the form's sums. */
export const writeFindingSum = (document: HeldReport, { rule, params }: Finding): WrittenSum | null => {
  const edition = document.result.report?.edition;
  if (edition !== '2019' && edition !== '2021') return null;
  const equation = listEquations(edition).find((candidate) => candidate.rule === rule && candidate.at === params.at);
  return equation ? writeSum(document, equation) : null;
};
