// A table that stands there twice with other figures, beside or below itself, whole or in part: nothing says which figures
// are the report's, unless its headings do. The report is made up.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import {
  type Applications,
  applications,
  applicationsHead,
  applicationsRows,
  disclosure,
  disputes,
  otherApplications,
  richPage,
  tableFour,
  tableOf,
  tableThree,
  tableTwo,
  td,
  tds,
  truth,
  type WriteCell,
} from './rich-report.ts';
import { richText, threeRows, twoRows } from './rich-text.ts';

const read = async (page: string) => {
  const { report, cells, status } = await parseReport(new TextEncoder().encode(page));
  const value = (pointer: string): unknown => (report ? (readPointer(report, pointer) ?? null) : null);
  const pointers = Object.keys(truth);
  return {
    status,
    wrong: pointers.filter((pointer) => value(pointer) !== truth[pointer] && value(pointer) !== null),
    unread: pointers.filter((pointer) => value(pointer) === null && cells[pointer]?.state === 'ambiguous'),
    right: pointers.filter((pointer) => value(pointer) === truth[pointer]).length,
  };
};

const raise = (rows: Applications): Applications =>
  Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, row.map((value) => value + 7)]));
const other = raise(disclosure);

const beside = (left: string, right: string, ...captions: readonly string[]): string => {
  const rows = [left, right].map((table) => [...table.matchAll(/<tr>(.*?)<\/tr>/g)].map((match) => match[1]!));
  const caption = captions.length === 0 ? [] : [captions.map((words) => td(words, 'colspan=4')).join('')];
  return tableOf(...caption, ...rows[0]!.map((row, index) => row + rows[1]![index]!));
};

describe('table 2 beside itself', () => {
  test.each([
    ['2023年', '2024年'],
    ['上年度', '本年度'],
    ['去年数据', '今年数据'],
  ])('%s, %s: this year’s figures', async (last, now) => {
    expect(await read(richPage({ two: beside(tableTwo(other), tableTwo(), last, now) }))).toMatchObject({
      wrong: [],
      right: 200,
      status: 'ok',
    });
  });

  test.each<[string, readonly string[]]>([
    ['two bodies', ['本级', '全县']],
    ['no caption', []],
  ])('%s: in doubt', async (_, captions) => {
    for (const two of [
      beside(tableTwo(other), tableTwo(), ...captions),
      beside(tableTwo(), tableTwo(other), ...captions),
    ]) {
      const { wrong, unread, right } = await read(richPage({ two }));
      expect(wrong).toEqual([]);
      expect(unread).toHaveLength(10);
      expect(right).toBe(190);
    }
  });

  test('the same figures on both sides', async () => {
    expect(await read(richPage({ two: beside(tableTwo(), tableTwo()) }))).toMatchObject({ wrong: [], right: 200 });
  });
});

describe('below one another', () => {
  test('two tables 2: every row is in doubt, also the first of each block', async () => {
    for (const two of [tableTwo(other) + tableTwo(), tableTwo() + tableTwo(other)]) {
      const { unread, right } = await read(richPage({ two }));
      expect([unread.length, right]).toEqual([10, 190]);
    }
  });

  test('two tables 2 in lines of text', async () => {
    const others = twoRows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell + 7 : cell)));
    for (const two of [
      [...others, ...twoRows],
      [...twoRows, ...others],
    ]) {
      const { unread, right } = await read(richText({ two }));
      expect([unread.length, right]).toEqual([10, 190]);
    }
  });

  test('a part of table 3 before the whole of it', async () => {
    const rows = applicationsRows(otherApplications);
    const part = tableOf(applicationsHead, rows[0]!, rows.at(-1)!);
    const { wrong, unread, right } = await read(richPage({ three: part + tableThree() }));
    expect(wrong).toEqual([]);
    expect(new Set(unread.map((pointer) => pointer.split('/')[2]))).toEqual(new Set(['newReceived', 'carriedOut']));
    expect(right).toBe(186);
  });

  test.each([
    ['the first rows of two groups', ['deniedStateSecret', 'notProcessedPetition']],
    ['其他, which the form prints several times', ['otherMiscellaneous']],
    ['the rows under 三', ['granted', 'totalProcessed']],
  ])('a copy that differs in a few rows: %s', async (_, ids) => {
    const changed = { ...applications, ...Object.fromEntries(ids.map((id) => [id, otherApplications[id]!])) };
    for (const three of [tableThree(changed) + tableThree(), tableThree() + tableThree(changed)]) {
      const { unread, right } = await read(richPage({ three }));
      expect(new Set(unread.map((pointer) => pointer.split('/')[2]))).toEqual(new Set(ids));
      expect(right).toBe(200 - 7 * ids.length);
    }
  });
});

describe('below another table, and not legible itself', () => {
  test.each<[string, WriteCell]>([
    ['empty', () => td('')],
    ['figures in brackets', (value) => td(`（${value}）`)],
    ['figures in words', (value) => td(`共${value}件`)],
    ['half of it in words', (value, column) => td(column % 2 === 0 ? `约${value}` : value)],
  ])('%s: the other table’s figures are not taken', async (_, write) => {
    const [own, last] = [tableThree(applications, write), tableThree(otherApplications)];
    const caption = '<p>附:上一年情况</p>';
    for (const three of [last + own, own + caption + last]) {
      const { wrong, right } = await read(richPage({ three }));
      expect(wrong).toEqual([]);
      expect(right).toBe(25);
    }
  });

  test('in lines of text', async () => {
    const own = threeRows.map((row) => row.map((cell) => (typeof cell === 'number' ? `（${cell}）` : cell)));
    for (const three of [
      [...threeRows, ...own],
      [...own, ...threeRows],
    ]) {
      const { right, unread } = await read(richText({ three }));
      expect([right, unread.length]).toEqual([25, 175]);
    }
  });

  test('a few rows printed again where a page was cut are no second table', async () => {
    const rows = applicationsRows();
    const again = [td('(一)予以公开', 'colspan=3') + tds(Array(7).fill('')), td('2.重复申请', 'colspan=3')];
    const three = tableOf(applicationsHead, ...rows) + tableOf(...again);
    expect(await read(richPage({ three }))).toMatchObject({ wrong: [], right: 200 });
  });
});

describe('one body after another, no heading between', () => {
  const set = (name: string, two: string, three: string, four: string): string =>
    `<h2>${name}</h2>${two}${three}${four}`;
  const page = (...sets: readonly string[]): string =>
    `<h1>岚石县2024年政府信息公开工作年度报告(各单位附表)</h1>${sets.join('')}`;
  const one = set('岚石县水务局', tableTwo(), tableThree(), tableFour());
  const two = set(
    '岚石县财政局',
    tableTwo(other),
    tableThree(otherApplications),
    tableFour(disputes.map((v) => v + 1)),
  );

  test('nothing says whose the first tables are', async () => {
    const { status, wrong, unread } = await read(page(one, two));
    expect(wrong).toEqual([]);
    expect(unread).toHaveLength(200);
    expect(status).toBe('partial');
    expect(await read(page(two, one))).toMatchObject({ wrong: [], right: 0 });
  });

  test('one body alone, or its tables printed twice', async () => {
    expect(await read(page(one))).toMatchObject({ wrong: [], right: 200 });
    expect(await read(page(one, one))).toMatchObject({ wrong: [], right: 200 });
  });

  test('where headings close the tables, an annex behind them changes nothing', async () => {
    const { wrong, right } = await read(richPage({ after: two }));
    expect(wrong).toEqual([]);
    expect(right).toBe(200);
  });
});
