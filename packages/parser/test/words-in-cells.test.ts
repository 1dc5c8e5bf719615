// Words where a figure belongs (十二, 未统计): the cell says so, and no other cell changes. The report is made up.
import { readPointer } from '@nianbao/schema';
import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { applications, richPage, tableThree, td, truth } from './rich-report.ts';

const read = (page: string) => parseReport(new TextEncoder().encode(page));
const page = richPage();
const whole = await read(page);

test('every cell of the page stands at its place', () => {
  for (const [pointer, value] of Object.entries(truth)) {
    const { offset = -1, length = 0 } = whole.cells[pointer]!.place!;
    expect(page.slice(offset, offset + length)).toBe(String(value));
  }
});

test.each(['十二', '未统计', '约100', '详见附件'])(
  '「%s」 in any cell of the tables is words, and changes no other',
  async (words) => {
    const faults: string[] = [];
    for (const pointer of Object.keys(truth)) {
      const { offset = -1, length = 0 } = whole.cells[pointer]!.place!;
      const { report, cells } = await read(page.slice(0, offset) + words + page.slice(offset + length));
      const { state, raw } = cells[pointer]!;
      if (state !== 'text' || raw !== words) faults.push(`${pointer}: ${state} 「${raw}」`);
      for (const [other, value] of Object.entries(truth)) {
        const found = readPointer(report, other) ?? null;
        if (found !== (other === pointer ? null : value)) faults.push(`${pointer}: ${other} is ${String(found)}`);
      }
    }
    expect(faults).toEqual([]);
  },
);

test.each(['×', '未发生', '〇', '#REF!'])(
  '「%s」 in all cells under 自然人 moves no other figure of the row',
  async (words) => {
    const write = (value: number, column: number): string => td(column === 0 ? words : value);
    const { report, cells } = await read(richPage({ three: tableThree(applications, write) }));
    for (const [pointer, value] of Object.entries(truth)) {
      if (!pointer.startsWith('/applications/')) continue;
      const hidden = pointer.endsWith('/naturalPerson');
      expect([pointer, readPointer(report, pointer)]).toEqual([pointer, hidden ? null : value]);
      if (hidden) expect(cells[pointer]?.state).toBe('text');
    }
  },
);
