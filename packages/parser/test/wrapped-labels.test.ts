// Tables drawn with spaces, as text browsers print them: a label of several lines stands around its figures.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { applicationRows, applications, truth } from './rich-report.ts';

const pointers = Object.keys(truth).filter((pointer) => pointer.startsWith('/applications/'));

const cut = (text: string, width: number): string[] =>
  Array.from({ length: Math.ceil(text.length / width) }, (_, index) => text.slice(index * width, (index + 1) * width));

// `line`: on which of the label's lines its figures stand.
const page = (width: number, line: (lines: number) => number): string =>
  [
    '岚石县水务局2024年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    `${' '.repeat(50)}自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计`,
    ...applicationRows.flatMap(({ id, numbering = '', label }) => {
      const lines = cut(`${numbering}${label.zh}`, width);
      const at = Math.min(lines.length - 1, line(lines.length));
      return lines.map((text, index) => {
        const figures = index === at ? applications[id]!.map((value) => String(value).padEnd(8)).join('') : '';
        return `    ${text}${'  '.repeat(width - text.length)} ${figures}`.trimEnd();
      });
    }),
    '四、政府信息公开行政复议、行政诉讼情况',
  ].join('\n');

const read = async (text: string) => {
  const { report } = await parseReport(new TextEncoder().encode(text));
  const value = (pointer: string): unknown => readPointer(report, pointer) ?? null;
  return {
    right: pointers.filter((pointer) => value(pointer) === truth[pointer]).length,
    wrong: pointers.filter((pointer) => value(pointer) !== null && value(pointer) !== truth[pointer]),
  };
};

describe('every figure is read, wherever beside its label it stands', () => {
  const places: readonly (readonly [string, (lines: number) => number])[] = [
    ['the first line', () => 0],
    ['the middle, the upper one of two', (lines) => Math.floor((lines - 1) / 2)],
    ['the middle, the lower one of two', (lines) => Math.floor(lines / 2)],
    ['the last line', (lines) => lines - 1],
  ];
  test.each(places.flatMap(([name, line]) => [9, 14, 22].map((width) => [name, width, line] as const)))(
    '%s, %i characters to the line',
    async (_, width, line) => {
      expect(await read(page(width, line))).toEqual({ right: 175, wrong: [] });
    },
  );
});
