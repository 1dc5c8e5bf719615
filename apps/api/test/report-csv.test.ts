// CSV of a report: complete, readable by any reader of RFC 4180, harmless in a spreadsheet.
import { listFigures } from '@nianbao/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { escapeFormula, reportCsvColumns } from '../src/index.ts';
import { findId, serveTestApp, type TestServer } from './serve-test-app.ts';

const name = '=测试,"市"财政局';
const row = (id: string) => `/applications/granted/${id}`;
let live: TestServer;
let text: string;
let lines: string[][];

// Written for this test, by RFC 4180 alone.
const readCsv = (csv: string): string[][] => {
  const records: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let record: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(field)) {
    record.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
};

beforeAll(async () => {
  live = await serveTestApp([
    {
      name,
      year: 2024,
      figures: { '/proactiveDisclosure/administrativeFees/amountWanYuan': 59237.2449 },
      marks: {
        [row('naturalPerson')]: { raw: '', state: 'blank' },
        [row('commercialEnterprise')]: { raw: '-', state: 'dash' },
        [row('researchInstitution')]: { raw: '=HYPERLINK("http://x","y")', state: 'text' },
        [row('publicWelfareOrganization')]: { raw: '@SUM(A1),\n"两行"', state: 'text' },
        [row('legalServiceInstitution')]: { raw: '-8', state: 'text' },
        [row('otherOrganization')]: { raw: '＋1', state: 'text' },
      },
    },
  ]);
  text = await (await live.get(`/v1/reports/${await findId(live.store, name)}/2024.csv`)).text();
  lines = readCsv(text);
});
afterAll(() => live.stop());

const find = (path: string) =>
  Object.fromEntries(
    reportCsvColumns.map((column, index) => [column, lines.find((line) => line[4] === path)?.[index]]),
  );

test('one line a figure, in the order of the form, under one line of names', () => {
  expect(text.startsWith('agencyId,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(lines[0]).toEqual([...reportCsvColumns]);
  expect(lines.slice(1).map((line) => line[4])).toEqual(listFigures('2021').map((figure) => figure.pointer));
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([reportCsvColumns.length]));
});

test('a figure stands as it was published, with its names and where it comes from', () => {
  expect(find('/proactiveDisclosure/administrativeFees/amountWanYuan')).toMatchObject({
    agencyName: `'${name}`,
    year: '2024',
    edition: '2021',
    row: '行政事业性收费',
    value: '59237.2449',
    raw: '59237.2449',
    state: 'value',
    method: 'stated',
    confidence: '1',
  });
  expect(find(row('total'))).toMatchObject({ row: '(一)予以公开', column: '总计', value: '0', state: 'zero' });
});

test('what is no figure stays empty and keeps its mark; text that could run is quoted', () => {
  const expected: readonly [string, string, string][] = [
    ['naturalPerson', '', 'blank'],
    ['commercialEnterprise', "'-", 'dash'],
    ['researchInstitution', '\'=HYPERLINK("http://x","y")', 'text'],
    ['publicWelfareOrganization', '\'@SUM(A1),\n"两行"', 'text'],
    ['legalServiceInstitution', '-8', 'text'],
    ['otherOrganization', "'＋1", 'text'],
  ];
  for (const [column, raw, state] of expected)
    expect(find(row(column))).toMatchObject({ value: '', raw, state, method: '', confidence: '' });
});

test('plain numbers are left alone, everything else that starts like a formula is not', () => {
  for (const plain of ['', '0', '-8', '+1036', '12.5', '-0.5', '无', '2.5万元', 'a=b'])
    expect(escapeFormula(plain)).toBe(plain);
  for (const risky of ['=1', '+1+1', '-1-1', '--', '@a', '\t=1', '\r=1', '\n=1', '＝1', '－', '＠a', '-8a'])
    expect(escapeFormula(risky)).toBe(`'${risky}`);
});
