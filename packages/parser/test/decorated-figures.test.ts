// Figures that a Markdown writer set in bold, in code, with a raised mark or struck out. The report is made up.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { applicationRows, applications, truth } from './rich-report.ts';
import { richText, type TextRow, twoRows } from './rich-text.ts';

const read = (text: string) => parseReport(new TextEncoder().encode(text));
const readsWhole = async (text: string): Promise<void> => {
  const { report, status } = await read(text);
  expect(Object.fromEntries(Object.keys(truth).map((pointer) => [pointer, readPointer(report, pointer)]))).toEqual(
    truth,
  );
  expect(status).toBe('ok');
};

// Table 3 as a Markdown table: a label at three levels, as the form prints it, in front of the figures.
const level = (id: string): number => {
  if (['newReceived', 'carriedIn', 'carriedOut'].includes(id)) return 0;
  return ['granted', 'partiallyGranted', 'totalProcessed'].includes(id) ? 1 : 2;
};
type Write = (value: number, column: number) => string | number;
const markdownThree = (write: Write): TextRow[] => [
  ['', '', '', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
  Array.from({ length: 10 }, () => '---'),
  ...applicationRows.map(({ id, numbering = '', label }) => {
    const labels = ['', '', ''];
    labels[level(id)] = `${numbering}${label.zh}`;
    return [...labels, ...applications[id]!.map(write)];
  }),
];
const gridRow = (cells: TextRow): string => `| ${cells.join(' | ')} |`;
const inGrid = (write: Write): string => richText({ three: markdownThree(write), row: gridRow });
const inLines = (write: (value: number) => string): string =>
  richText({ row: (cells) => cells.map((cell) => (typeof cell === 'number' ? write(cell) : cell)).join(' | ') });

describe.each<[string, (value: number) => string]>([
  ['**12**', (value) => `**${value}**`],
  ['*12*', (value) => `*${value}*`],
  ['_12_', (value) => `_${value}_`],
  ['`12`', (value) => `\`${value}\``],
  ['***12***', (value) => `***${value}***`],
  ['[12]{.mark}', (value) => `[${value}]{.mark}`],
  ['&nbsp;12&nbsp;', (value) => `&nbsp;${value}&nbsp;`],
  ['12<sup>3</sup>', (value) => `${value}<sup>3</sup>`],
  ['<del>9</del>12', (value) => `<del>${value + 2}</del>${value}`],
])('%s is 12', (_, write) => {
  test('in a Markdown table', () => readsWhole(inGrid(write)));
  test('in lines of pipes', () => readsWhole(inLines(write)));
});

test('only the totals, and only one column', async () => {
  await readsWhole(inGrid((value, column) => (column === 6 ? `**${value}**` : value)));
  await readsWhole(inGrid((value, column) => (column === 0 ? `**${value}**` : value)));
});

test('the figure is found again within its stars', async () => {
  const text = inGrid((value) => `**${value}**`);
  const { cells } = await read(text);
  const { raw, place } = cells['/applications/newReceived/total']!;
  expect(raw).toBe('60');
  expect(text.slice(place!.offset! - 2, place!.offset! + place!.length! + 2)).toBe('**60**');
});

test('an entity for a space alone is a blank', async () => {
  const { cells } = await read(inGrid((value) => (value === 0 ? '&nbsp;' : value)));
  expect(cells['/applications/deniedStateSecret/researchInstitution']?.state).toBe('blank');
  expect(cells['/applications/deniedStateSecret/total']?.state).toBe('value');
});

test('a whole table of words: the empty cells of its labels are none of its cells', async () => {
  const { cells } = await read(inGrid((value) => `约${value}件`));
  for (const { id } of applicationRows)
    for (const [column, name] of [
      [0, 'naturalPerson'],
      [6, 'total'],
    ] as const)
      expect(cells[`/applications/${id}/${name}`], id).toMatchObject({
        state: 'text',
        raw: `约${applications[id]![column]!}件`,
      });
});

test('words with cells missing at an unknown place: no cell is called empty', async () => {
  const three = markdownThree((value) => `约${value}件`).map((cells, index) =>
    index === 0 || cells[0] === '---' ? cells : [...cells.slice(0, 3), ...cells.slice(5)],
  );
  const { cells } = await read(richText({ three, row: (row) => row.join(' | ') }));
  for (const { id } of applicationRows)
    expect(['ambiguous', 'missing', 'text'], id).toContain(cells[`/applications/${id}/naturalPerson`]?.state);
});

test('a count with a point at its thousands is no figure, an amount of money is', async () => {
  const text = richText({ row: (cells) => cells.map((cell) => (cell === 4 ? '1.940' : cell)).join(' | ') });
  const pointed = Object.keys(truth).filter((pointer) => truth[pointer] === 4);
  const { report, cells } = await read(text);
  expect(pointed.length).toBeGreaterThan(3);
  expect(pointed.map((pointer) => [readPointer(report, pointer), cells[pointer]!.state, cells[pointer]!.raw])).toEqual(
    pointed.map(() => [null, 'text', '1.940']),
  );
  const fees = '/proactiveDisclosure/administrativeFees/amountWanYuan';
  const page = richText().replace(/(行政事业性收费 \| )[\d.]+/, '$11.940');
  expect(readPointer((await read(page)).report, fees)).toBe(1.94);
});

test.each([
  ['pipes', ' | '],
  ['spaces', '  '],
])('two pieces of one figure between %s are not two figures', async (_, separator) => {
  const parted = (cell: number | string) => (cell === 21 ? '2 1' : cell);
  const { two, row } = { two: [...twoRows], row: (cells: TextRow) => cells.map(parted).join(separator) };
  two[2] = ['规章', 1, 0, 21];
  two[3] = ['行政规范性文件', 0, 0, 21];
  const { report, cells } = await read(richText({ two, row }));
  for (const document of ['governmentRules', 'normativeDocuments'])
    for (const column of ['issued', 'repealed', 'inForce']) {
      const pointer = `/proactiveDisclosure/${document}/${column}`;
      expect([pointer, readPointer(report, pointer) ?? null, cells[pointer]!.state]).toEqual([
        pointer,
        null,
        'ambiguous',
      ]);
    }
});
