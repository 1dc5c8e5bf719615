// What the samples are put together from.
import type { Cell, Finding } from '@nianbao/schema';
import type { FigureInput, ResultInput } from './make-result.ts';

export interface Sample {
  readonly input: ResultInput;
  readonly findings: readonly Finding[];
}

export const cell = (value: number | null, rest: Cell): FigureInput => ({ value, cell: rest });
export const applications = (row: string, column: string, figure: FigureInput): [string, FigureInput] => [
  `/applications/${row}/${column}`,
  figure,
];
export const alone = (rows: Readonly<Record<string, number>>): [string, FigureInput][] =>
  Object.entries(rows).flatMap(([row, n]) => [applications(row, 'naturalPerson', n), applications(row, 'total', n)]);

export const finding = (
  part: Partial<Finding> & Pick<Finding, 'rule' | 'severity' | 'paths' | 'message'>,
): Finding => ({
  key: part.rule,
  verdict: 'fail',
  operands: [],
  expected: null,
  actual: null,
  delta: null,
  mode: 'strict',
  params: {},
  ...part,
});

export const blank: Cell = { raw: '', state: 'blank', place: { line: 31 } };

export const office: Pick<ResultInput, 'name' | 'agency'> = {
  name: '示例市人民政府办公室',
  agency: {
    level: 'prefecture',
    kind: 'generalOffice',
    uscc: '11341702486344515H',
    region: { code: '140200', name: '示例市', path: ['示例省', '示例市'] },
  },
};
