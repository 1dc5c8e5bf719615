// A heading that stands over several cells of the grid: 行政许可 has one figure, and three cells. The report is made up.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import {
  applicants,
  applications,
  applicationsRows,
  disclosure,
  richPage,
  tableOf,
  tableTwo,
  td,
  tds,
  truth,
} from './rich-report.ts';

const licensing = async (...cells: readonly (string | number)[]) => {
  const one = td(disclosure.administrativeLicensing![0]!, 'colspan=3');
  const two = tableTwo().replace(one, cells.map((cell) => td(cell)).join(''));
  const { report, cells: found, status } = await parseReport(new TextEncoder().encode(richPage({ two })));
  const { state, raw } = found['/proactiveDisclosure/administrativeLicensing/decisions']!;
  return { value: report?.proactiveDisclosure?.administrativeLicensing.decisions, state, raw, status };
};

test.each([[['', 923, '']], [['', '', 923]], [[923, '', '']], [['—', 923, '']], [['', 923, '/']], [[923, 923, 923]]])(
  '%j: the figure, wherever it stands',
  async (cells) => {
    expect(await licensing(...cells)).toEqual({ value: 923, state: 'value', raw: '923', status: 'ok' });
  },
);

test.each([[[30, 12, '']], [[30, '', 12]], [['', 30, 12]], [[30, 0, 0]]])(
  '%j: which one is in doubt',
  async (cells) => {
    expect(await licensing(...cells)).toMatchObject({ value: null, state: 'ambiguous', status: 'partial' });
  },
);

test('a mark counts where no figure stands', async () => {
  expect(await licensing('', '—', '')).toMatchObject({ value: null, state: 'dash', status: 'ok' });
  expect(await licensing('', '', '')).toMatchObject({ value: null, state: 'blank', status: 'ok' });
});

test.each([[['共20件', 923, '']], [[923, '二十', '']]])('%j: words beside a figure put it in doubt', async (cells) => {
  expect(await licensing(...cells)).toMatchObject({ value: null, state: 'ambiguous', status: 'partial' });
});

test('a unit in a cell of its own is no other word', async () => {
  expect(await licensing(923, '件', '')).toMatchObject({ value: 923, state: 'value' });
});

describe('two cells under each heading of table 3', () => {
  const head = (names: readonly string[]): string =>
    `<tr>${td('项目', 'colspan=3 rowspan=4')}${td('申请人情况', 'colspan=14')}</tr><tr>${td('自然人', 'colspan=2 rowspan=2')}${td('法人或其他组织', 'colspan=10')}${td('总计', 'colspan=2 rowspan=2')}</tr><tr>${applicants
      .slice(1, 6)
      .map((name) => td(name, 'colspan=2'))
      .join('')}</tr><tr>${applicants.map(() => tds(names)).join('')}</tr>`;
  const figures = Object.values(applications).flat();
  const readBoth = async (names: readonly string[], write: (value: number) => readonly (string | number)[]) => {
    const three = tableOf(head(names), ...applicationsRows(applications, (value) => tds(write(value))));
    const { cells, report } = await parseReport(new TextEncoder().encode(richPage({ three })));
    const pointers = Object.keys(truth).filter((pointer) => pointer.startsWith('/applications/'));
    const states = new Set(pointers.map((pointer) => cells[pointer]!.state));
    const right = pointers.filter((pointer) => readPointer(report, pointer) === truth[pointer]).length;
    return { right, states: [...states].sort(), taken: pointers.filter((p) => readPointer(report, p) !== null).length };
  };

  test.each<[string, string, (value: number) => readonly (string | number)[]]>([
    ['2022', '2023', (value) => [value + 30, value]],
    ['2023', '2022', (value) => [value, value + 30]],
    ['本年', '累计', (value) => [value, value + 30]],
    ['数量', '同比', (value) => [value, value + 30]],
  ])('%s, %s: this year’s figures', async (left, right, write) => {
    expect((await readBoth([left, right], write)).right).toBe(figures.length);
  });

  test.each<[string, string, (value: number) => readonly (string | number)[], string]>([
    ['2022', '2023', (value) => [value + 30, `共${value}件`], 'text'],
    ['2022', '2023', (value) => [value + 30, ''], 'blank'],
    ['本年', '累计', (value) => ['', value + 30], 'blank'],
    ['甲类', '乙类', (value) => ['', value + 30], 'ambiguous'],
    ['乙类', '甲类', (value) => [value + 30, `约${value}`], 'ambiguous'],
  ])('%s, %s: no figure of the other column where this one has none', async (left, right, write, state) => {
    expect(await readBoth([left, right], write)).toEqual({ right: 0, states: [state], taken: 0 });
  });
});
