// The printed sums a figure takes part in, written out with this report's numbers.
import { type AnnualReport, type BilingualText, type Equation, type Finding, listEquations } from '@nianbao/schema';
import { type HeldReport, readFigure } from './read-figure.ts';

/** A sum written out. `holds` is null where a figure is lacking: then nothing can be said. */
export interface WrittenSum {
  readonly text: string;
  readonly holds: boolean | null;
  readonly reason: BilingualText;
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

/** Every sum of the report's form by the pointers in it. */
export const writeSums = (document: HeldReport): ReadonlyMap<string, readonly WrittenSum[]> => {
  const edition: AnnualReport['edition'] = document.result.report?.edition ?? null;
  const sums = new Map<string, WrittenSum[]>();
  if (edition !== '2019' && edition !== '2021') return sums;
  for (const equation of listEquations(edition)) {
    const sum = writeSum(document, equation);
    for (const pointer of [...equation.left, ...equation.right]) sums.set(pointer, [...(sums.get(pointer) ?? []), sum]);
  }
  return sums;
};

/** The sum that a finding is about, written out; null where it is about none of the form's sums. */
export const writeFindingSum = (document: HeldReport, { rule, params }: Finding): WrittenSum | null => {
  const edition = document.result.report?.edition;
  if (edition !== '2019' && edition !== '2021') return null;
  const equation = listEquations(edition).find((candidate) => candidate.rule === rule && candidate.at === params.at);
  return equation ? writeSum(document, equation) : null;
};
