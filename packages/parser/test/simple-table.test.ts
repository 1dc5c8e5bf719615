import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { clean } from './sample.ts';

const parse = (text: string) => parseReport(new TextEncoder().encode(text));

const width = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2E80' ? 2 : 1), 0);
const pad = (text: string, to: number): string => text + ' '.repeat(to - width(text));

// Table 3 as pandoc writes it: a rule, rows whose cells begin under its strokes, the rule again.
const simple = (rows: readonly (readonly string[])[]): string => {
  const columns = rows[0]!.map((_, column) => Math.max(2, ...rows.map((row) => width(row[column]!))));
  const rule = `  ${columns.map((each) => '-'.repeat(each)).join(' ')}`;
  const lines = rows.map((row) => `  ${row.map((text, column) => pad(text, columns[column]!)).join(' ')}`.trimEnd());
  return ['', rule, ...lines, rule, ''].join('\n');
};

const withRows = (change: (label: string, figures: string[]) => string[]): string => {
  const lines = clean().split('\n');
  const from = lines.findIndex((line) => line.startsWith('三、收到')) + 1;
  const to = lines.findIndex((line) => line.startsWith('四、政府'));
  const header = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const rows = lines.slice(from, to).map((line) => {
    const [label, ...figures] = line.split(' | ');
    return [label!, ...change(label!, figures)];
  });
  return [...lines.slice(0, from), simple([header, ...rows]), ...lines.slice(to)].join('\n');
};

test('empty cells of a simple table are told by where its columns begin', async () => {
  const { report, cells } = await parse(
    withRows((_, figures) => figures.map((figure) => (figure === '0' ? '' : figure))),
  );
  expect(report?.applications?.newReceived).toEqual({
    naturalPerson: 8,
    commercialEnterprise: 1,
    researchInstitution: null,
    publicWelfareOrganization: null,
    legalServiceInstitution: null,
    otherOrganization: null,
    total: 9,
  });
  expect(report?.applications?.carriedOut).toMatchObject({ naturalPerson: 1, commercialEnterprise: null, total: 1 });
  expect(cells['/applications/carriedOut/commercialEnterprise']).toMatchObject({ state: 'blank' });
});

test('a line that does not fit the columns leaves the table to be read line by line', async () => {
  const text = withRows((_, figures) => figures).replace(
    '1.属于国家秘密',
    '1.属于国家秘密、示例示例示例示例示例示例示例示例示例示例示例示例示例示例示例示例',
  );
  const { report } = await parse(text);
  expect(report?.applications?.newReceived).toMatchObject({ naturalPerson: 8, total: 9 });
});

test('words in the place of a figure are no empty cell', async () => {
  const { cells } = await parse(
    clean()
      .replace('行政强制 | 1', '行政强制 | 若干')
      .replace(/^规章.*$/m, '规章 | 见附表 |  | '),
  );
  expect(cells['/proactiveDisclosure/governmentRules/issued']?.state).not.toBe('blank');
});
