// Table 3 with rows and columns exchanged: the outcomes side by side, the applicants one below another.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { docxOf, paragraph, table } from './office-files.ts';
import { applicants, applicationRows, applications, richPage, tableOf, td, tds, truth } from './rich-report.ts';

const compare = async (source: string | Uint8Array) => {
  const result = await parseReport(typeof source === 'string' ? new TextEncoder().encode(source) : source);
  const pointers = Object.keys(truth).filter((pointer) => pointer.startsWith('/applications/'));
  const value = (pointer: string): unknown => (result.report ? (readPointer(result.report, pointer) ?? null) : null);
  const wrong = pointers.filter((pointer) => value(pointer) !== null && value(pointer) !== truth[pointer]);
  return { wrong, read: pointers.filter((pointer) => value(pointer) === truth[pointer]).length, ...result };
};

const names = applicationRows.map(({ numbering = '', label }) => `${numbering}${label.zh}`);
const figures = (applicant: number): number[] => applicationRows.map(({ id }) => applications[id]![applicant]!);
const body = (before = ''): string[] =>
  applicants.map((name, index) => {
    const label = index === 0 ? before + td(name) : td(name);
    return label + tds(figures(index));
  });
const at = (id: string): number => applicationRows.findIndex((row) => row.id === id);
const groups = [
  ['(三)不予公开', 'deniedStateSecret', 8],
  ['(四)无法提供', 'unableNotHeld', 3],
  ['(五)不予处理', 'notProcessedPetition', 5],
  ['(六)其他处理', 'otherSupplementOverdue', 3],
] as const;

// As on the form: groups over their outcomes, outcomes without a group reach down.
const grouped = (): string => {
  const top: string[] = [];
  const middle: string[] = [];
  const low: string[] = [];
  names.forEach((name, index) => {
    const inResults = index >= at('granted') && index <= at('totalProcessed');
    if (!inResults) top.push(td(name, 'rowspan=3'));
    else if (index === at('granted')) top.push(td('三、本年度办理结果', 'colspan=22'));
    const group = groups.find(([, first, size]) => index >= at(first) && index < at(first) + size);
    if (inResults && !group) middle.push(td(name, 'rowspan=2'));
    if (group && index === at(group[1])) middle.push(td(group[0], `colspan=${group[2]}`));
    if (group) low.push(td(name));
  });
  return tableOf(td('申请人情况', 'rowspan=3') + top.join(''), middle.join(''), low.join(''), ...body());
};

describe('the figures are read, each at its place in the source', () => {
  test.each([
    ['one line of header', tableOf(tds(['申请人', ...names]), ...body())],
    ['the groups of the form above its rows', grouped()],
  ])('%s', async (_, three) => {
    const page = richPage({ three });
    const { wrong, read, cells } = await compare(page);
    expect(wrong).toEqual([]);
    expect(read).toBe(175);
    for (const pointer of ['/applications/newReceived/naturalPerson', '/applications/totalProcessed/total']) {
      const { raw, place } = cells[pointer]!;
      expect(page.slice(place!.offset!, place!.offset! + place!.length!)).toBe(raw);
    }
  });

  test('in a Word file', async () => {
    const lines = [
      paragraph('岚石县水务局2024年政府信息公开工作年度报告'),
      paragraph('三、收到和处理政府信息公开申请情况'),
      table([['申请人', ...names], ...applicants.map((name, index) => [name, ...figures(index).map(String)])]),
    ];
    const { wrong, read, cells } = await compare(docxOf(lines.join('')));
    expect(wrong).toEqual([]);
    expect(read).toBe(175);
    expect(cells['/applications/carriedIn/naturalPerson']!.place).toMatchObject({ row: 1, column: 2 });
  });
});

test('a table that stands upright is not turned', async () => {
  const { wrong, read } = await compare(richPage());
  expect([wrong, read]).toEqual([[], 175]);
});
