// 行政许可 has one figure, and its heading stands over three cells of the grid. The report is made up.
import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { disclosure, richPage, tableTwo, td } from './rich-report.ts';

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
