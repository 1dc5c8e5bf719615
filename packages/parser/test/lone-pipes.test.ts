// Pages on which a line with only a pipe opens each row and is an empty cell as well: what the whole page says about where
// its rows are filled up decides, and where it says nothing no cell is guessed.
import { readPointer } from '@nianbao/schema';
import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { truth } from './rich-report.ts';
import { fourRows, richText, type TextRow, threeRows, twoRows } from './rich-text.ts';

const read = async (text: string) => {
  const { report, cells } = await parseReport(new TextEncoder().encode(text));
  const value = (pointer: string): unknown => (report ? (readPointer(report, pointer) ?? null) : null);
  return { cells, value };
};

const isTotal = (pointer: string): boolean => /^\/applications\/.*\/total$/.test(pointer);
const others = Object.keys(truth).filter((pointer) => !isTotal(pointer));
const totals = Object.keys(truth).filter(isTotal);

const withoutTotals = (rows: readonly TextRow[]): TextRow[] =>
  rows.map((row) => (row.length === 8 ? [...row.slice(0, 7), ''] : row));
const filler = (row: TextRow): string => '|'.repeat(Math.max(0, 10 - row.length));
const opened = (row: TextRow): string =>
  `|\n${row.map((cell) => (cell === '' ? '|' : `${cell} |`)).join('\n')} ${filler(row)}`.trimEnd();

test('an empty last cell before the filler is an empty cell: "| ||" where other rows end in "0 | ||"', async () => {
  const { cells, value } = await read(richText({ row: opened, three: withoutTotals(threeRows) }));
  expect(totals.length).toBeGreaterThan(20);
  for (const pointer of totals) expect(cells[pointer], pointer).toMatchObject({ state: 'blank', raw: '' });
  for (const pointer of others) expect(value(pointer), pointer).toBe(truth[pointer]);
});

test('single empty totals, and one at the end of table 4, leave their rows readable', async () => {
  const emptied = new Set([9, 14, 20]);
  const three = threeRows.map((row, index) => (emptied.has(index) ? [...row.slice(0, 7), ''] : row));
  const four = fourRows.map((row, index) => (index === 3 ? [...row.slice(0, 14), ''] : row));
  const { value } = await read(richText({ row: opened, three, four }));
  const lastOfFour = '/disputes/litigationAfterReconsideration/total';
  const empty = Object.keys(truth).filter((pointer) => value(pointer) === null);
  expect(empty.filter(isTotal)).toHaveLength(3);
  expect(empty).toEqual([...empty.filter(isTotal), lastOfFour]);
  for (const pointer of Object.keys(truth))
    if (!empty.includes(pointer)) expect(value(pointer), pointer).toBe(truth[pointer]);
});

test('filler on a line of its own behind whole rows: a row one figure short is not decided by it', async () => {
  // Empty cells dropped, rows filled up below their last cell: "| ||" says how many are gone, not which.
  const below = (row: TextRow): string => {
    const filled = row.filter((cell) => cell !== '');
    return `|\n${filled.map((cell) => `${cell} |`).join('\n')}\n| ${filler(row)}`;
  };
  const three = threeRows.map((row) =>
    row.length === 8 && row[3] === 0 ? [...row.slice(0, 3), '', ...row.slice(4)] : row,
  );
  const { value } = await read(richText({ row: below, two: twoRows, three }));
  for (const pointer of Object.keys(truth)) expect([null, truth[pointer]], pointer).toContain(value(pointer));
});

test('totals left empty: rows that add up to their first figure by chance turn no columns', async () => {
  // 2 of 5 rows with figures read 1 0 0 0 0 1: their first is the sum of the others.
  let count = 0;
  const three = threeRows.map((row): TextRow => {
    if (row.length !== 8) return row;
    count += 1;
    return count > 10
      ? [row[0]!, 0, 0, 0, 0, 0, 0, '']
      : [row[0]!, ...(count % 5 < 2 ? [1, 0, 0, 0, 0, 1] : [3, 1, 0, 0, 0, 0]), ''];
  });
  const { cells } = await read(richText({ row: (row) => row.join('\t'), three }));
  const first = Object.values(cells).filter((cell) => cell.state === 'ambiguous');
  expect(first).toEqual([]);
  expect(cells['/applications/newReceived/naturalPerson']).toMatchObject({ state: 'value', raw: '1' });
  expect(cells['/applications/newReceived/otherOrganization']).toMatchObject({ state: 'value', raw: '1' });
  expect(cells['/applications/newReceived/total']).toMatchObject({ state: 'blank' });
});
