// Figures of one digit that are written with two (00, 05). The report is made up.
import { readPointer } from '@nianbao/schema';
import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { richPage, truth } from './rich-report.ts';

const read = (page: string) => parseReport(new TextEncoder().encode(page));
const padded = richPage().replace(/(<td[^>]*>)(\d)(?=<\/td>)/g, '$10$2');

test('where all are, they are read, and stay in the raw text as printed', async () => {
  const { report, cells, status } = await read(padded);
  expect(status).toBe('ok');
  expect(Object.keys(truth).filter((at) => readPointer(report, at) !== truth[at])).toEqual([]);
  expect(cells['/applications/carriedIn/naturalPerson']).toMatchObject({ raw: '04', state: 'value', method: 'stated' });
  expect(cells['/applications/carriedIn/researchInstitution']).toMatchObject({ raw: '00', state: 'zero' });
});

test.each([
  ['one digit stands alone', padded.replace('>04<', '>4<')],
  ['one has two zeros', padded.replace('>04<', '>004<')],
])('where %s, a 0 in front is no digit of a figure', async (_, page) => {
  const { report } = await read(page);
  expect(readPointer(report, '/applications/carriedIn/otherOrganization')).toBeNull();
});

test('digits that were run together in pairs are not taken for padding', async () => {
  const row = (cells: readonly string[]): string => cells.map((text) => `<td>${text}</td>`).join('');
  const page = richPage().replace(/(?:<td >\d+<\/td>){7}/g, row(['00', '00', '00', '0']));
  const { cells } = await read(page);
  const values = Object.keys(truth).filter((at) => at.startsWith('/applications/') && cells[at]!.method === 'stated');
  expect(values).toEqual([]);
});
