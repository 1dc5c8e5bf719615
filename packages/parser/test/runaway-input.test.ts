// Input made to run away: it must come to an end, within the time of a test, with a sensible answer. No time is asserted.
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';

const opening = '青岚市统计局2024年政府信息公开工作年度报告\n一、总体情况\n无。\n二、主动公开政府信息情况\n';
const read = (text: string) => parseReport(new TextEncoder().encode(text));

describe('a hundred thousand characters of one thing after the beginning of a report', () => {
  test.each([
    ['lines of one pipe', '|\n'],
    ['lines of one figure', '0\n'],
    ['pipes', '|'],
    ['digits', '7'],
    ['opening brackets', '('],
    ['dashes', '-'],
    ['nested tables', '<table><tr><td>'],
    ['nested inline tags', '<b>'],
    ['cells over a thousand columns and rows', '<td colspan="1000" rowspan="1000">'],
    ['lines of labels', '总计\n'],
    ['headings', '一、总体情况\n'],
    ['records of values', 'a,b,1\n'],
    ['rows of pipes', '|a|b|\n|-|-|\n'],
  ])('%s', async (_, piece) => {
    const { report, status } = await read(`${opening}${piece.repeat(100_000 / piece.length)}x`);
    expect(status).not.toBe('ok');
    expect(report?.year ?? null).toBeOneOf([2024, null]);
    expect(report?.applications?.granted?.total ?? null).toBeNull();
  });
});

test('a million characters of records after the beginning of a report are a grid, not more than a program can hold', async () => {
  const { status } = await read(opening + 'a,b,1\n'.repeat(170_000));
  expect(status).toBe('partial');
});

test('what opens deeper than any page nests is still text in reading order, cells kept apart', async () => {
  const { report } = await read(
    `<html><body>${'<div>'.repeat(30_000)}<p>青岚市统计局2024年政府信息公开工作年度报告</p><p>一、总体情况</p><p>全年平稳。</p></body></html>`,
  );
  expect(report).toMatchObject({ year: 2024, agency: { name: '青岚市统计局' }, narrative: { overview: '全年平稳。' } });
});

test('a million characters of copies of one row after the beginning of a report: each is looked at, none at all behind it', async () => {
  const lines = '青岚市统计局2024年政府信息公开工作年度报告\n一、总体情况\n全年平稳。\n二、主动公开政府信息情况\n';
  const { report, status } = await read(lines + '规章 0 0 0\n'.repeat(100_000));
  expect(status).toBe('partial');
  expect(report).toMatchObject({ year: 2024, agency: { name: '青岚市统计局' } });
}, 60_000);

test.each([
  ['rules that no cell asks for, in one list', '.n', (at: number) => `.n${at},`, '{display:none}'],
  ['rules for every cell', 'x', () => 'table td,', '{display:none}'],
  ['rules for every cell that show it', 'x', () => 'td{display:none}td{display:table-cell}', 'td{}'],
])('a style sheet as long as a page has: %s', async (_, name, rule, end) => {
  const sheet =
    Array.from({ length: 20_000 }, (_, at) => rule(at))
      .join('')
      .slice(0, 350_000) + end;
  const cells = `<tr>${`<td class="${name}">7</td>`.repeat(10)}</tr>`.repeat(3000);
  const page = `<html><style>${sheet}</style><p>青岚市统计局2024年政府信息公开工作年度报告</p><p>一、总体情况</p><table>${cells}</table></html>`;
  const { report, status } = await read(page);
  expect(status).toBe('partial');
  expect(report).toMatchObject({ year: 2024, agency: { name: '青岚市统计局' } });
});
