// 法人或其他组织 printed before 自然人. Both orders give every row the same sum. The report is made up.
import { readPointer } from '@nianbao/schema';
import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import {
  type Applications,
  applicants,
  applications,
  applicationsRows,
  richPage,
  tableOf,
  td,
  tds,
  truth,
} from './rich-report.ts';
import { richText, threeRows } from './rich-text.ts';

const read = async (page: string) => parseReport(new TextEncoder().encode(page));
const pointers = Object.keys(truth).filter((pointer) => pointer.startsWith('/applications/'));
const valuesOf = async (page: string): Promise<Record<string, number | null>> => {
  const { cells, report } = await read(page);
  return Object.fromEntries(
    pointers.map((pointer) => {
      const value = (readPointer(report, pointer) ?? null) as number | null;
      if (value === null) expect(cells[pointer]?.state, pointer).toBe('ambiguous');
      return [pointer, value];
    }),
  );
};
const right = Object.fromEntries(pointers.map((pointer) => [pointer, truth[pointer]!]));
const unknown = Object.fromEntries(pointers.map((pointer) => [pointer, null]));

const reorder = (order: readonly number[]): Applications =>
  Object.fromEntries(Object.entries(applications).map(([id, row]) => [id, order.map((column) => row[column]!)]));
const legalFirst = reorder([1, 2, 3, 4, 5, 0, 6]);
const kinds = tds(applicants.slice(1, 6));
const corner = td('项目', 'colspan=3 rowspan=3');
const natural = td('自然人', 'rowspan=2');
const total = td('总计', 'rowspan=2');
const head = (...second: string[]): string =>
  `<tr>${corner}${td('申请人情况', 'colspan=7')}</tr><tr>${second.join('')}</tr><tr>${kinds}</tr>`;

test('a header whose spans name every column is followed', async () => {
  const header = head(td('法人或其他组织', 'colspan=5'), natural, total);
  expect(await valuesOf(richPage({ three: tableOf(header, ...applicationsRows(legalFirst)) }))).toEqual(right);
});

test('自然人 behind the total', async () => {
  const header = head(td('法人或其他组织', 'colspan=5'), total, natural);
  const behind = reorder([1, 2, 3, 4, 5, 6, 0]);
  expect(await valuesOf(richPage({ three: tableOf(header, ...applicationsRows(behind)) }))).toEqual(right);
});

test('where its spans are wrong, neither order is taken', async () => {
  const header = head(td('法人或其他组织', 'colspan=4'), natural, total);
  expect(await valuesOf(richPage({ three: tableOf(header, ...applicationsRows(legalFirst)) }))).toEqual(unknown);
});

test('in lines of text nothing says where 自然人 stands', async () => {
  const swapped = threeRows.map((row) => {
    if (row[0] === '自然人') return ['法人或其他组织', '自然人', '总计'];
    const values = row.slice(1);
    return values.length === 7 ? [row[0]!, ...values.slice(1, 6), values[0]!, values[6]!] : row;
  });
  expect(await valuesOf(richText({ three: swapped }))).toEqual(unknown);
  expect(await valuesOf(richText())).toEqual(right);
});
