// Words where figures belong, in text without a grid: the row is not taken for one that lost its empty cells, which would
// make its figures those of other columns, proved by their own sum. The report is made up.
import { readPointer } from '@nianbao/schema';
import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { applications, richPage, tableThree, td, truth } from './rich-report.ts';
import { richText, type TextRow, threeRows } from './rich-text.ts';

const read = async (text: string) => {
  const { report, cells } = await parseReport(new TextEncoder().encode(text));
  const pointers = Object.keys(truth).filter((pointer) => pointer.startsWith('/applications/'));
  const value = (pointer: string): unknown => readPointer(report, pointer) ?? null;
  return {
    wrong: pointers.filter((pointer) => value(pointer) !== null && value(pointer) !== truth[pointer]),
    right: pointers.filter((pointer) => value(pointer) === truth[pointer]).length,
    state: (pointer: string) => cells[pointer]?.state,
  };
};

const isRow = (cells: TextRow): boolean => cells.length === 8;
// 二、上年结转: 4 1 0 2 0 1 8, of which the first two add up to 5.
const worded = (words: string, hidden: readonly number[]): readonly TextRow[] =>
  threeRows.map((row) =>
    String(row[0]).startsWith('二、') ? row.map((cell, at) => (hidden.includes(at) ? words : cell)) : row,
  );

test.each([' | ', '\t'])('cells parted by %j: words stand in their cells', async (separator) => {
  for (const words of ['○', '未发生', '****', '<5'])
    for (const hidden of [[3, 4, 5, 6], [1], [2, 5]]) {
      const three = worded(words, hidden);
      const { wrong, right, state } = await read(richText({ three, row: (cells) => cells.join(separator) }));
      expect([words, wrong, right]).toEqual([words, [], 175 - hidden.length]);
      if (hidden.includes(1)) expect(state('/applications/carriedIn/naturalPerson')).toBe('text');
    }
});

test.each([' ', '   ', ' | '])('cells parted by %j: words anywhere make no other figure', async (separator) => {
  for (const words of ['○', '未发生', '****', '<5', '约5'])
    for (const hidden of [[3, 4, 5, 6], [1], [1, 3, 5, 6], [7], [6, 7], [2, 5]]) {
      const three = worded(words, hidden);
      const { wrong, right } = await read(richText({ three, row: (cells) => cells.join(separator) }));
      expect([words, hidden, wrong]).toEqual([words, hidden, []]);
      expect(right).toBeGreaterThanOrEqual(168);
    }
});

test('a cell a line, words among them: no figure of the row is taken', async () => {
  const three = threeRows.map((row) =>
    String(row[0]).startsWith('二、') ? [row[0]!, 7, 7, '○', '○', '○', '○', 14] : row,
  );
  const { wrong, right, state } = await read(
    richText({ three, row: (cells) => cells.join(isRow(cells) ? '\n' : ' | ') }),
  );
  expect([wrong, right]).toEqual([[], 168]);
  expect(state('/applications/carriedIn/total')).toBe('ambiguous');
});

test('words in place of the total are no empty cell, whatever the others add up to', async () => {
  const rows = { ...applications, carriedIn: [0, 0, 0, 0, 5, 5, 15] };
  const write = (value: number): string => td(value === 15 ? '<5' : value);
  const { report, cells } = await parseReport(new TextEncoder().encode(richPage({ three: tableThree(rows, write) })));
  const found = rows.carriedIn.slice(0, 6).map((_, at) => {
    const id = Object.keys(truth).filter((pointer) => pointer.startsWith('/applications/carriedIn/'))[at]!;
    return readPointer(report, id);
  });
  expect(found).toEqual([0, 0, 0, 0, 5, 5]);
  expect(cells['/applications/carriedIn/total']).toMatchObject({ raw: '<5', state: 'text' });
});
