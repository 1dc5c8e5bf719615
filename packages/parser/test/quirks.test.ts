// What published pages do to the form's tables, headings, titles and periods, one case for each habit that was seen; the
// same report, every figure of it known. What stands in other tests is not repeated: contacts and dates in metadata, prose
// in narrative-figures, what is no report in not-reports, damage that loses positions in damaged-rows.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { truth } from './rich-report.ts';
import { officialHeadings, richText, type TextRow, threeRows, twoRows } from './rich-text.ts';

const read = async (text: string) => {
  const { report, cells, status, diagnostics } = await parseReport(new TextEncoder().encode(text));
  const value = (pointer: string): unknown => (report ? (readPointer(report, pointer) ?? null) : null);
  const pointers = Object.keys(truth);
  return {
    report,
    cells,
    status,
    codes: diagnostics.map(({ code }) => code),
    right: pointers.filter((pointer) => value(pointer) === truth[pointer]).length,
    wrong: pointers.filter((pointer) => value(pointer) !== null && value(pointer) !== truth[pointer]),
  };
};

const eachCell = (rows: readonly TextRow[], change: (cell: string | number) => string | number): TextRow[] =>
  rows.map((row) => row.map((cell, index) => (index > 0 ? change(cell) : cell)));
const cutLabel = (cell: string | number, parting: string): string => {
  const text = String(cell);
  return text.length > 8 ? `${text.slice(0, 6)}${parting}${text.slice(6)}` : text;
};
const fill = (row: TextRow): number => Math.max(0, 8 - row.length);

describe('layouts of tables', () => {
  test.each<[string, (row: TextRow) => string]>([
    ['pipe rows', (row) => row.join(' | ')],
    ['rows padded with bare pipes', (row) => row.join(' | ') + ' |'.repeat(fill(row))],
    ['padding pipes glued together', (row) => `${row.join(' | ')} ${'|'.repeat(fill(row))}`],
    ['leading and trailing pipe', (row) => `| ${row.join(' | ')} |`],
    ['cell per line, trailing pipe', (row) => row.map((cell) => `${cell} |`).join('\n')],
    [
      'padding pipes on a line of their own',
      (row) => `${row.map((cell) => `${cell} |`).join('\n')}\n${'|'.repeat(fill(row))}`,
    ],
    ['padding glued to the last cell', (row) => row.map((cell) => `${cell} |`).join('\n') + '|'.repeat(fill(row))],
    ['value line, then a line with only a pipe', (row) => row.map((cell) => `${cell}\n|`).join('\n')],
    ['a line with only a pipe opens each row', (row) => `|\n${row.join('\n')}`],
    [
      'pipe and space, then space, value, two spaces, pipe',
      (row) => `| \n${row.map((cell) => ` ${cell}  |`).join('\n')}`,
    ],
    ['cell per line, blank lines between', (row) => row.map((cell) => `${cell}\n`).join('\n')],
    [
      'a line break inside a label, blank lines part the cells',
      (row) => row.map((cell) => `${cutLabel(cell, '\n')}\n`).join('\n'),
    ],
    ['a blank line inside a label', (row) => row.map((cell) => `${cutLabel(cell, '\n\n')}\n`).join('\n')],
    ['figures on one line, parted by spaces', (row) => row.join(' ')],
    ['tabs', (row) => row.join('\t')],
  ])('%s', async (_, row) => {
    expect(await read(richText({ row }))).toMatchObject({ right: 200, wrong: [], status: 'ok' });
  });

  test.each<[string, (text: string) => string]>([
    ['the whole page is a table', (text) => text.replaceAll('\n', `${' |'.repeat(200)}\n`)],
    ['the same, with leading pipes', (text) => text.replace(/^(.*)$/gm, `| $1 |${' |'.repeat(200)}`)],
    ['all on one line, parted by spaces', (text) => text.replaceAll(' | ', ' ').replaceAll('\n', ' ')],
    ['all on one line, parted by pipes', (text) => text.replaceAll('\n', ' | ')],
  ])('%s', async (_, change) => {
    expect(await read(change(richText()))).toMatchObject({ right: 200, wrong: [] });
  });

  test('a page on one line: every figure can be cut out of it at its place', async () => {
    const text = richText().replaceAll('\n', ' | ');
    const { cells } = await read(text);
    for (const [pointer, { raw, place }] of Object.entries(cells))
      expect(text.slice(place!.offset!, place!.offset! + place!.length!), pointer).toBe(raw);
  });

  test('a table run together into one, its lines broken again inside labels: 法案卷 0 0 … 8.属于行政查', async () => {
    const run = threeRows.map((row) => row.map((cell) => cutLabel(cell, '\n')).join(' ')).join(' ');
    expect(await read(richText({ three: [[run]] }))).toMatchObject({ right: 200, wrong: [] });
  });

  test('sentences between heading and table', async () => {
    const sentences = { 2: '主动公开情况如下:', 3: '2024年共收到申请60件,具体如下表:', 4: '有关情况如下:' };
    expect(await read(richText({ sentences }))).toMatchObject({ right: 200, wrong: [] });
  });

  test.each<[string, string]>([
    ['the tables are gone', richText({ two: [], three: [], four: [] })],
    ['labels without values', richText({ row: (row) => row.filter((cell) => typeof cell === 'string').join(' | ') })],
  ])('%s: no figure is made up', async (_, text) => {
    const { right, wrong, status } = await read(text);
    expect([right, wrong]).toEqual([0, []]);
    expect(status).not.toBe('ok');
  });
});

describe('contents of tables', () => {
  const headed = (...columns: readonly string[]): readonly TextRow[] =>
    twoRows.map((row, index) => (index === 1 ? ['信息内容', ...columns] : row));
  const renamed = (from: string | RegExp, to: string, rows: readonly TextRow[] = twoRows): readonly TextRow[] =>
    rows.map(([label, ...cells]) => [String(label).replace(from, to), ...cells]);
  test.each<[string, Parameters<typeof richText>[0]]>([
    ['headers cut to 本年新, twice', { two: headed('本年新', '本年新', '现行有效件数') }],
    ['本年度制发数, 本年废止数, 现行有效件', { two: headed('本年度制发数', '本年废止数', '现行有效件') }],
    ['a note in a header', { two: headed('本年制发件数', '本年废止件数', '现行有效件数 (历史累计)') }],
    ['digits in headers', { two: headed('2024年制发件数', '2024年废止件数(-8)', '现行有效件数') }],
    ['a misread character in a header', { two: headed('本年制发件数', '本年废止件薮', '现行有效件数') }],
    ['the row 规范性文件', { two: renamed('行政规范性文件', '规范性文件') }],
    ['第二十条 第(一)项', { two: renamed('第二十条', '第二十条 ') }],
    ['第二十条  第 (一) 项', { two: renamed(/^第二十条第\((.)\)项/, '第二十条  第 ($1) 项') }],
    ['an extra row', { two: [...twoRows.slice(0, 4), ['其他主动公开文件', 9, 8, 7], ...twoRows.slice(4)] }],
    ['这一情况', { three: renamed('这一情形', '这一情况', threeRows) }],
    ['内容事务', { three: renamed('内部事务', '内容事务', threeRows) }],
    ['words of other pages inside a label', { three: renamed('行政查询', '行政查询某某网站', threeRows) }],
    ['an explicit plus', { three: eachCell(threeRows, (cell) => (cell === 9 ? '+9' : cell)) }],
    [
      'figures padded with spaces',
      { three: eachCell(threeRows, (cell) => (typeof cell === 'number' ? ` ${cell} ` : cell)) },
    ],
    ['the unit in the cell', { two: eachCell(twoRows, (cell) => (cell === 26.5 ? '26.5万元' : cell)) }],
  ])('%s', async (_, style) => {
    expect(await read(richText(style))).toMatchObject({ right: 200, wrong: [] });
  });

  const zeros = Object.entries(truth).filter(([pointer, value]) => pointer.startsWith('/applications') && value === 0);
  test.each([
    ['', 'blank'],
    ['/', 'slash'],
    ['／', 'slash'],
    ['\\', 'slash'],
    ['-', 'dash'],
    ['--', 'dash'],
    ['—', 'dash'],
    ['–', 'dash'],
    ['－－', 'dash'],
    ['空', 'none'],
    ['无', 'none'],
    ['不适用', 'none'],
    ['不涉及', 'none'],
    ['N/A', 'none'],
  ])('"%s" where none is: no figure, state %s', async (mark, state) => {
    const three = eachCell(threeRows, (cell) => (cell === 0 ? mark : cell));
    const row = (cells: TextRow): string => `| ${cells.join(' | ')} |`;
    const { right, wrong, cells } = await read(richText({ three, row }));
    expect([right, wrong]).toEqual([200 - zeros.length, []]);
    for (const [pointer] of zeros) expect(cells[pointer], pointer).toMatchObject({ state });
  });
});

describe('headings', () => {
  const named = (first: string): readonly string[] => [first, ...officialHeadings.slice(1)];
  const numbered = (number: (chinese: string, index: number) => string): readonly string[] =>
    officialHeadings.map((heading, index) => `${number(heading[0]!, index)}${heading.slice(2)}`);
  test.each<[string, readonly string[]]>([
    ...['工作基本情况', '基本工作情况', '总体概述', '工作概述', '总体要求', '政府信息公开概况'].map(
      (name): [string, readonly string[]] => [name, named(`一、${name}`)],
    ),
    ['1、', numbered((_, index) => `${index + 1}、`)],
    ['(一)', numbered((chinese) => `(${chinese})`)],
    ['(一)、', numbered((chinese) => `(${chinese})、`)],
    ['(四).', numbered((chinese) => `(${chinese}).`)],
    ['六 、', numbered((chinese) => `${chinese} 、`)],
    ['no numbers', numbered(() => '')],
    ['beginning at 二', numbered((_, index) => `${'二三四五六七'[index]}、`)],
    ['sections 2 to 6 numbered 1 to 5', numbered((_, index) => (index === 0 ? '' : `${'一二三四五'[index - 1]}、`))],
    ['政府政府信息', officialHeadings.map((heading) => heading.replace('政府信息', '政府政府信息'))],
    ['a note on the format', officialHeadings.map((heading) => `${heading}(黑体三号)`)],
    ['junk before them', officialHeadings.map((heading) => `????${heading}`)],
  ])('%s', async (_, headings) => {
    expect(await read(richText({ headings }))).toMatchObject({ right: 200, wrong: [] });
  });

  test.each<[string, Parameters<typeof richText>[0]]>([
    ['a table of contents first', { before: officialHeadings.join('\n') }],
    [
      'a table of contents with page numbers',
      { before: officialHeadings.map((each, page) => `${each}……${page + 1}`).join('\n') },
    ],
    ['eight sections', { after: '七、附件\n无\n八、联系方式\n电话:0999-1234567' }],
  ])('%s', async (_, style) => {
    expect(await read(richText(style))).toMatchObject({ right: 200, wrong: [] });
  });
});

describe('title and period', () => {
  test.each([
    '岚石县水务局\n2024年政府信息公开\n工作年度报告',
    '2024年岚石县水务局政府信息公开工作年度报告',
    '关于岚石县水务局2024年政府信息公开工作的年度报告',
    '岚石县水务局2024年政府信息公开年报',
    '岚石县水务局2024年政府信息公开工作年度报告.docx',
    '岚石县水务局2024年政府信息公开工作年度报告(文字版)',
    '岚石县水务局2024度政府信息公开工作年度报告',
    '2024年度\n岚石县水务局\n政府信息公开工作年度报告',
  ])('%s', async (title) => {
    const { report } = await read(richText({ title }));
    expect([report?.agency.name, report?.year]).toEqual(['岚石县水务局', 2024]);
  });

  test.each([
    ['统计时限为2024年1月1日至2024年12月31日', '2024-12-31'],
    ['统计时间:2024年1月1日-12月31日', '2024-12-31'],
    ['统计时段2024年1月1日—12月31日', '2024-12-31'],
    ['统计起止时间为2024.1.1-2024.12.31', '2024-12-31'],
    ['统计数据从2024年1月1日到2024年12月31日', '2024-12-31'],
    ['时间范围为2024年1月1日至12月31日', '2024-12-31'],
    ['统计期限自2024年1月1日起,至2024年12月30日止', '2024-12-30'],
    ['统计期限为2024 年 1 月 1 日 至 2024 年 12 月 31 日', '2024-12-31'],
    ['统计期限为2024年1月1至2024年12月31', '2024-12-31'],
  ])('%s', async (words, to) => {
    const { report } = await read(richText({ period: `本报告由岚石县水务局编制,${words}。` }));
    expect(report?.period).toMatchObject({ from: '2024-01-01', to });
  });
});
