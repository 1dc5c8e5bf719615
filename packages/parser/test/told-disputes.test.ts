import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { clean } from './sample.ts';

const parse = (text: string) => parseReport(new TextEncoder().encode(text));
const row = '2 | 0 | 0 | 1 | 3 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1';
const told = (name: string, figures: readonly number[]): string => {
  const labels = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  return `${name}案件:${labels.map((label, index) => `${label}${figures[index]}件`).join(',')}`;
};

test('table 4 told in a sentence is read by its words, each figure with its place', async () => {
  const sentence = `${told('行政复议', [2, 0, 0, 1, 3])};${told('未经复议直接起诉', [0, 0, 0, 0, 0])};${told('复议后起诉', [1, 0, 0, 0, 1])}。`;
  const text = clean().replace(row, sentence);
  const { report, cells } = await parse(text);
  expect(report?.disputes).toMatchObject({
    reconsideration: { upheld: 2, pending: 1, total: 3 },
    litigationDirect: { total: 0 },
    litigationAfterReconsideration: { upheld: 1, total: 1 },
  });
  const place = cells['/disputes/reconsideration/total']?.place;
  expect(text.slice(place!.offset! - 2, place!.offset! + 2)).toBe('总计3件');
});

test('a sentence that does not name the procedure, or leaves a result out, gives no figure', async () => {
  const { report } = await parse(clean().replace(row, `${told('有关', [2, 0, 0, 1, 3])}。`));
  expect(report?.disputes?.reconsideration.total ?? null).toBeNull();
  const short = told('行政复议', [2, 0, 0, 1, 3]).replace('其他结果0件,', '');
  expect((await parse(clean().replace(row, `${short}。`))).report?.disputes?.reconsideration.total ?? null).toBeNull();
});

test('table 4 as three tables of one row each, with an empty column at the edge', async () => {
  const cells = (text: string): string =>
    `<tr><td></td>${text
      .split(' ')
      .map((each) => `<td>${each}</td>`)
      .join('')}<td></td></tr>`;
  const table = (name: string, figures: string): string =>
    `<table><tr><td colspan="5">${name}</td></tr>${cells('结果维持 结果纠正 其他结果 尚未审结 总计')}${cells(figures)}</table>`;
  const page = clean()
    .split('\n')
    .map((line) =>
      line === row
        ? table('行政复议', '2 0 0 1 3') + table('未经复议直接起诉', '0 0 0 0 0') + table('复议后起诉', '1 0 0 0 1')
        : `<p>${line}</p>`,
    )
    .join('');
  const { report } = await parse(`<html><body>${page}</body></html>`);
  expect(report?.disputes).toMatchObject({
    reconsideration: { upheld: 2, total: 3 },
    litigationAfterReconsideration: { upheld: 1, total: 1 },
  });
});
