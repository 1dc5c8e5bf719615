// Columns that the form does not have: 小计 behind the five kinds of 法人或其他组织, 上年总计 behind 总计. The report is made up.
import { readPointer } from '@nianbao/schema';
import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { applicants, applicationRows, applications, richPage, tableOf, td, tds, truth } from './rich-report.ts';

const kinds = applicants.slice(1, 6);
const head = (...last: readonly string[]): string =>
  `<tr>${td('项目', 'rowspan=3')}${td('申请人情况', 'colspan=8')}</tr>
<tr>${td('自然人', 'rowspan=2')}${td('法人或其他组织', 'colspan=6')}${td('总计', 'rowspan=2')}</tr><tr>${tds(last)}</tr>`;
const page = (header: string, cells: (row: readonly number[]) => readonly number[]): string =>
  richPage({
    three: tableOf(
      header,
      ...applicationRows.map(
        ({ id, numbering = '', label }) => td(`${numbering}${label.zh}`) + tds(cells(applications[id]!)),
      ),
    ),
  });
const sumOf = (row: readonly number[]): number => row.reduce((sum, value) => sum + value, 0);
const behind = (row: readonly number[]): number[] => [...row.slice(0, 6), sumOf(row.slice(1, 6)), row[6]!];

const read = async (html: string) => {
  const { report } = await parseReport(new TextEncoder().encode(html));
  const value = (pointer: string): unknown => (report ? (readPointer(report, pointer) ?? null) : null);
  const pointers = Object.keys(truth);
  return {
    right: pointers.filter((pointer) => value(pointer) === truth[pointer]).length,
    wrong: pointers.filter((pointer) => value(pointer) !== null && value(pointer) !== truth[pointer]),
  };
};

test('a subtotal that adds up is left out', async () => {
  expect(await read(page(head(...kinds, '小计'), behind))).toEqual({ right: 200, wrong: [] });
});

test.each([
  ['小计 stands over other figures', head('小计', ...kinds)],
  ['it has another name', head(...kinds, '单位')],
])('%s: no figure is taken for another', async (_, header) => {
  expect((await read(page(header, behind))).wrong).toEqual([]);
});

test('上年总计 behind 总计 is last year’s, whatever the figures of the row add up to', async () => {
  const header = `<tr>${td('项目')}${tds([...applicants, '上年总计'])}</tr>`;
  const ones = applicationRows.map(
    ({ numbering = '', label }) => td(`${numbering}${label.zh}`) + tds([1, 1, 1, 1, 1, 1, 1, 16]),
  );
  const { report } = await parseReport(new TextEncoder().encode(richPage({ three: tableOf(header, ...ones) })));
  for (const { id } of applicationRows)
    expect(Object.values(report!.applications![id as 'granted'])).toEqual([1, 1, 1, 1, 1, 1, 1]);
});
