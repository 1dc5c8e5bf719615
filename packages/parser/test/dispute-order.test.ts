// The results of table 4 in another order than the form's: the header says which they are. The report is made up.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { disputes, richPage, tableOf, td, tds, truth } from './rich-report.ts';
import { richText, type TextRow } from './rich-text.ts';

const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const procedures = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const pointers = Object.keys(truth).filter((pointer) => pointer.startsWith('/disputes/'));

interface Print {
  readonly names: readonly string[];
  readonly fives: readonly (readonly number[])[];
}
const printOf = (order: readonly number[]): Print => ({
  names: order.map((at) => results[at]!),
  fives: [0, 5, 10].map((from) => order.map((at) => disputes[from + at]!)),
});
const whole = ({ names, fives }: Print): readonly TextRow[] => [
  ['行政复议', '行政诉讼'],
  [...names, ...procedures.slice(1)],
  [...names, ...names],
  fives.flat(),
];
const parts = ({ names, fives }: Print): readonly TextRow[] =>
  fives.flatMap((five, at) => [[procedures[at]!], names, five]);
const text = (four: readonly TextRow[], separator: string): string =>
  richText({ four, row: (cells) => cells.join(separator) });

describe.each<[string, (print: Print) => string]>([
  ['pipes', (print) => text(whole(print), ' | ')],
  ['spaces', (print) => text(whole(print), '  ')],
  ['one cell a line', (print) => text(whole(print), '\n')],
  ['the procedures one below another', (print) => text(parts(print), ' | ')],
  ['the procedures one below another, one cell a line', (print) => text(parts(print), '\n')],
  [
    'a row for each procedure',
    ({ names, fives }) =>
      richPage({ four: tableOf(tds(['', ...names]), ...fives.map((five, at) => td(procedures[at]!) + tds(five))) }),
  ],
])('%s', (_, print) => {
  test.each([
    ['the form’s order', [0, 1, 2, 3, 4]],
    ['two results exchanged', [1, 0, 2, 3, 4]],
    ['two in the middle', [0, 1, 3, 2, 4]],
    ['the total first', [4, 0, 1, 2, 3]],
  ])('%s', async (_, order) => {
    const { report } = await parseReport(new TextEncoder().encode(print(printOf(order))));
    expect(pointers.filter((pointer) => readPointer(report, pointer) !== truth[pointer])).toEqual([]);
  });

  test('totals first under a header that sets them last: no figure', async () => {
    const { fives } = printOf([4, 0, 1, 2, 3]);
    const { report } = await parseReport(new TextEncoder().encode(print({ names: results, fives })));
    expect(pointers.map((pointer) => readPointer(report, pointer) ?? null)).toEqual(pointers.map(() => null));
  });
});

describe('figures beside their cells', () => {
  const readFour = async (...lines: readonly TextRow[]) => {
    const four = [['行政复议', '行政诉讼'], [...results, ...procedures.slice(1)], [...results, ...results], ...lines];
    const { report, status } = await parseReport(new TextEncoder().encode(text(four, '\t')));
    return { values: pointers.map((pointer) => readPointer(report, pointer) ?? null), status };
  };
  const none = pointers.map(() => null);

  test('a line’s number run into the first, the next one’s behind the last: none is taken', async () => {
    const { values, status } = await readFour([`62 ${disputes[0]}`, ...disputes.slice(1)], [63]);
    expect([values, status]).toEqual([none, 'partial']);
  });

  test('the first two are missing, and two others stand behind: none is taken', async () => {
    expect((await readFour([...disputes.slice(2), 12, 40])).values).toEqual(none);
  });

  test('the same where two procedures have no figure but 0', async () => {
    const zeros = Array.from({ length: 9 }, () => 0);
    expect((await readFour(['62 0', ...zeros, 2, 0, 0, 3, 5], [63])).values).toEqual(none);
  });

  test('totals that are no sums are read as they are printed', async () => {
    const published = disputes.map((value, at) => (at % 5 === 4 ? value + 1 : value));
    expect((await readFour(published)).values).toEqual(published);
  });
});
