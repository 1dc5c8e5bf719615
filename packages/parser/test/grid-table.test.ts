import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { clean } from './sample.ts';

const width = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2E80' ? 2 : 1), 0);

// A table as pandoc draws it: rules of +--+ between all rows.
const draw = (rows: readonly (readonly string[])[]): string => {
  const columns = rows[0]!.map((_, column) => Math.max(...rows.map((row) => width(row[column]!))));
  const rule = `+${columns.map((each) => '-'.repeat(each + 2)).join('+')}+`;
  const lines = rows.map(
    (row) => `|${row.map((text, column) => ` ${text}${' '.repeat(columns[column]! - width(text))} `).join('|')}|`,
  );
  return [rule, ...lines.flatMap((line) => [line, rule])].join('\n');
};

test('a plus sign before a figure is no corner of the drawing', async () => {
  const lines = clean().split('\n');
  const from = lines.findIndex((line) => line.startsWith('三、收到')) + 1;
  const to = lines.findIndex((line) => line.startsWith('四、政府'));
  const header = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const rows = lines.slice(from, to).map((line) => line.split(' | ').map((text, at) => (at === 0 ? text : `+${text}`)));
  const text = [...lines.slice(0, from), draw([header, ...rows]), ...lines.slice(to)].join('\n');
  const { report } = await parseReport(new TextEncoder().encode(text));
  expect(report?.applications?.newReceived).toMatchObject({ naturalPerson: 8, commercialEnterprise: 1, total: 9 });
  expect(report?.applications?.carriedOut).toMatchObject({ naturalPerson: 1, commercialEnterprise: 0, total: 1 });
});
