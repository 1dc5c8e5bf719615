// Tables drawn with borders around all rows and none between them, as database clients print them. The report is made up.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { truth } from './rich-report.ts';
import { fourRows, richText, type TextRow, threeRows, twoRows } from './rich-text.ts';

const width = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2E80' ? 2 : 1), 0);

interface Style {
  readonly corners: readonly [string, string, string];
  readonly wall: string;
  readonly floor: string;
  /** Rows after which a rule is drawn. */
  readonly ruled: (row: number) => boolean;
}

const draw = (rows: readonly TextRow[], { corners, wall, floor, ruled }: Style): string => {
  const count = Math.max(...rows.map((row) => row.length));
  const texts = rows.map((row) => Array.from({ length: count }, (_, column) => String(row[column] ?? '')));
  const widths = Array.from({ length: count }, (_, column) => Math.max(...texts.map((row) => width(row[column]!)), 2));
  const rule = (middle: string): string => widths.map((each) => floor.repeat(each + 2)).join(middle);
  const line = (row: readonly string[]): string =>
    `${wall}${row.map((text, column) => ` ${text}${' '.repeat(widths[column]! - width(text))} `).join(wall)}${wall}`;
  const [left, middle, right] = corners;
  const outer = `${left}${rule(middle)}${right}`;
  return [outer, ...texts.flatMap((row, at) => (ruled(at) ? [line(row), outer] : [line(row)])), outer].join('\n');
};

// Headers stand in the columns of the figures below them, as a flattened table has them.
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const three: readonly TextRow[] = [
  ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
  ...threeRows.slice(3),
];
const four: readonly TextRow[] = [
  ['行政复议', '', '', '', '', '未经复议直接起诉', '', '', '', '', '复议后起诉'],
  [...results, ...results, ...results],
  fourRows.at(-1)!,
];
const last = (rows: readonly TextRow[]): number => rows.length - 1;

const page = (style: Omit<Style, 'ruled'>, ruled: (row: number, rows: readonly TextRow[]) => boolean): string => {
  const table = (rows: readonly TextRow[]): readonly TextRow[] => [
    [draw(rows, { ...style, ruled: (row) => row < last(rows) && ruled(row, rows) })],
  ];
  return richText({ two: table(twoRows), three: table(three), four: table(four), row: ([text]) => String(text) });
};

const ascii = { corners: ['+', '+', '+'], wall: '|', floor: '-' } as const;
const box = { corners: ['┌', '┬', '┐'], wall: '│', floor: '─' } as const;

describe('every line between two rules is a row', () => {
  test.each([
    ['signs of a keyboard', page(ascii, () => false)],
    ['signs of a keyboard, a rule under the header', page(ascii, (row, rows) => row === (rows === four ? 1 : 0))],
    ['a rule above the last row', page(ascii, (row, rows) => rows === three && row === last(rows) - 1)],
    ['a rule in the middle', page(ascii, (row, rows) => rows === three && row === 12)],
    ['lines', page(box, () => false)],
  ])('%s', async (_, text) => {
    const { report } = await parseReport(new TextEncoder().encode(text));
    expect(Object.keys(truth).filter((at) => readPointer(report, at) !== truth[at])).toEqual([]);
  });
});

const cellsOf = async (table: string) => {
  const text = richText({ two: [[table]], row: (cells) => cells.join(' | ') });
  const { cells } = await parseReport(new TextEncoder().encode(text));
  return (column: string) => cells[`/proactiveDisclosure/normativeDocuments/${column}`];
};

describe('between rules a cell stays one', () => {
  test('over whose lines words are wrapped', async () => {
    const at = await cellsOf(`+----------+------+------+------+
| 信息内容 | 本年 | 本年 | 现行 |
|          | 制发 | 废止 | 有效 |
|          | 件数 | 件数 | 件数 |
+----------+------+------+------+
| 规章     | 1    | 2    | 3    |
+----------+------+------+------+
| 行政规   | 5    | 6    | 7    |
| 范性文件 |      |      |      |
+----------+------+------+------+`);
    expect(['issued', 'repealed', 'inForce'].map((column) => at(column)?.raw)).toEqual(['5', '6', '7']);
  });

  test('over whose lines a figure is broken', async () => {
    const at = await cellsOf(`+----------+------+------+------+
| 信息内容 | 制发 | 废止 | 有效 |
+----------+------+------+------+
| 规章     | 1    | 2    | 3    |
+----------+------+------+------+
| 行政规范 | 1234 | 6    | 4567 |
| 性文件   | 5    |      | 8    |
+----------+------+------+------+`);
    expect(['issued', 'repealed', 'inForce'].map((column) => at(column)?.raw)).toEqual(['12345', '6', '45678']);
  });
});
