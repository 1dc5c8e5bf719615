// Figures of each row come before its label: in a text in broken reading order, where every row then seems to have those of
// the next one, and in a grid whose labels stand on the right. The report is made up.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { applicants, applicationRows, applications, richPage, tableOf, td, tds, truth } from './rich-report.ts';
import { richText, type TextRow, twoRows } from './rich-text.ts';

const read = async (text: string) => {
  const { report, cells, status } = await parseReport(new TextEncoder().encode(text));
  const value = (pointer: string): unknown => (report ? (readPointer(report, pointer) ?? null) : null);
  const pointers = Object.keys(truth);
  return {
    status,
    right: pointers.filter((pointer) => pointer.startsWith('/applications/') && value(pointer) === truth[pointer])
      .length,
    wrong: pointers.filter((pointer) => value(pointer) !== null && value(pointer) !== truth[pointer]),
    states: (table: string) =>
      new Set(pointers.flatMap((pointer) => (pointer.startsWith(table) ? [cells[pointer]?.state] : []))),
  };
};

const isRow = (cells: TextRow): boolean =>
  typeof cells[0] === 'string' && cells.slice(1).some((cell) => typeof cell === 'number');

test.each<[string, (cells: TextRow) => string]>([
  ['on the line above', ([label, ...figures]) => `${figures.join(' ')}\n${label}`],
  ['on the same line', ([label, ...figures]) => `${figures.join(' ')} ${label}`],
  ['above it, a cell a line', ([label, ...figures]) => [...figures, label].join('\n')],
])('%s: no figure is taken', async (_, write) => {
  const { status, wrong, states } = await read(
    richText({ row: (cells) => (isRow(cells) ? write(cells) : cells.join(' ')) }),
  );
  expect(wrong).toEqual([]);
  expect(status).toBe('partial');
  expect([...states('/applications')].sort()).toEqual(['ambiguous']);
});

test('a block with one column', async () => {
  const write = (cells: TextRow): string =>
    cells[0] === '行政处罚' || cells[0] === '行政强制' ? `${cells[1]}\n${cells[0]}` : cells.join(' ');
  const { wrong, states } = await read(richText({ row: write }));
  expect(wrong).toEqual([]);
  expect([...states('/proactiveDisclosure/administrativePenalty')]).toEqual(['ambiguous']);
  expect([...states('/proactiveDisclosure/administrativeLicensing')]).toEqual(['value']);
});

test('a last row left empty is no such sign alone', async () => {
  const two = twoRows.map((cells) => (cells[0] === '行政强制' ? [cells[0]] : cells));
  const { states } = await read(richText({ two }));
  expect([...states('/proactiveDisclosure/administrativePenalty')]).toEqual(['value']);
});

describe('labels on the right of a grid', () => {
  const page = (write: (id: string, value: number) => string | number = (_, value) => value): string => {
    const rows = applicationRows.map(
      ({ id, numbering = '', label }) =>
        tds(applications[id]!.map((value) => write(id, value))) + td(`${numbering}${label.zh}`),
    );
    return richPage({ three: tableOf(tds(applicants) + td('项目'), ...rows) });
  };

  test('a row’s figures are those before its label', async () => {
    const { report } = await parseReport(new TextEncoder().encode(page()));
    for (const [pointer, value] of Object.entries(truth))
      expect([pointer, readPointer(report, pointer)]).toEqual([pointer, value]);
  });

  test.each([[''], ['未发生'], ['约3']])('cells that hold 「%s」 do not get the next row’s figures', async (words) => {
    const { wrong, right } = await read(page((id, value) => (id === 'granted' || value === 1 ? words : value)));
    expect([wrong, right]).toEqual([[], 136]);
  });

  test('running numbers before the labels of empty rows are no figures', async () => {
    const rows = applicationRows.map(
      ({ id, label }, index) => tds([index + 1, label.zh]) + (id === 'granted' ? '' : tds(applications[id]!)),
    );
    const three = tableOf(tds(['序号', '项目', ...applicants]), ...rows);
    const { wrong, right } = await read(richPage({ three }));
    // All but the empty row's.
    expect([wrong, right]).toEqual([[], 175 - 7]);
  });
});
