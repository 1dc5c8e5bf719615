// Each line of quirks.md on headings as a made-up case.
import { describe, expect, test } from 'vitest';
import { readText } from '../formats/read-text.ts';
import { parseReport } from '../index.ts';
import { findSections } from './find-sections.ts';

const all = ['overview', 'proactiveDisclosure', 'applications', 'disputes', 'problems', 'otherMatters'];
const rest = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const found = (lines: readonly string[]): string[] =>
  findSections(readText(lines.join('\n')).blocks).map(({ section }) => section);
// The form's headings, each with a line of text under it, one of them in other words.
const withHeading = (index: number, heading: string): string[] =>
  ['一、总体情况', ...rest].flatMap((usual, at) => [at === index ? heading : usual, `第${at}段的示例文字。`]);

describe('headings in other words', () => {
  test.each([
    [0, '一、工作基本情况'],
    [0, '一、基本工作情况'],
    [0, '一、总体概述'],
    [0, '一、工作概述'],
    [0, '一、总体要求'],
    [0, '一、政府信息公开概况'],
    [0, '一、政府信息公开工作总体情况'],
    [0, '一、总体工作开展情况'],
    [0, '一、概述'],
    [1, '二、主动公开政府信息的情况'],
    [1, '二、政府信息主动公开情况'],
    [1, '二、行政机关主动公开政府信息情况'],
    [2, '三、收到和处理政府信息公开申请的情况'],
    [2, '三、依申请公开政府信息情况'],
    [2, '三、政府信息依申请公开办理情况'],
    [3, '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    [3, '四、政府政府信息公开行政复议、行政诉讼情况'],
    [3, '四、行政复议和行政诉讼情况'],
    [4, '五、政府信息公开工作存在的主要问题和改进情况'],
    [4, '五、存在问题及改进措施'],
    [4, '五、存在的主要问题及下一步改进情况'],
    [5, '六、其他需要报告事项'],
    [5, '六、需要报告的其他事项'],
    [5, '六、其它需要报告的事项'],
  ])('section %i: %s', (index, heading) => {
    expect(found(withHeading(index, heading))).toEqual(all);
  });
});

describe('headings with other numbers, signs and notes', () => {
  test.each([
    [1, '2、主动公开政府信息情况'],
    [1, '2.主动公开政府信息情况'],
    [1, '(二)主动公开政府信息情况'],
    [1, '（二）、主动公开政府信息情况'],
    [3, '(四).政府信息公开行政复议、行政诉讼情况'],
    [5, '六 、其他需要报告的事项'],
    [2, '第三部分 收到和处理政府信息公开申请情况'],
    [1, '????二、主动公开政府信息情况'],
    [1, '## 二、主动公开政府信息情况'],
    [1, '**二、主动公开政府信息情况**'],
    [1, '**[二、]{style="font-family:黑体"}[主动公开政府信息情况]{lang="EN-US"}**'],
    [0, '一、总体情况(不超过一千字)'],
    [1, '二、主动公开政府信息情况（按《条例》第二十条）'],
    [0, '一、总体情况:'],
    [2, '二、收到和处理政府信息公开申请情况'],
    [4, '四、存在的主要问题及改进情况'],
    [2, '三、收到和处理政府信息公\n开申请情况'],
  ])('section %i: %s', (index, heading) => {
    expect(found(withHeading(index, heading))).toEqual(all);
  });

  test('all of them numbered otherwise', () => {
    const numbered = (sign: (at: number) => string): string[] =>
      ['总体情况', ...rest.map((heading) => heading.slice(2))].flatMap((name, at) => [sign(at) + name, '示例文字。']);
    const zh = '一二三四五六';
    expect(found(numbered((at) => `(${zh[at]})`))).toEqual(all);
    expect(found(numbered((at) => `${at + 1}、`))).toEqual(all);
    expect(found(numbered((at) => (at === 0 ? '' : `${zh[at - 1]}、`)))).toEqual(all);
    expect(found(numbered((at) => `(${zh[Math.max(at, 2)]})`))).toEqual(all);
  });
});

test('a missing one stays missing', () => {
  expect(found(rest.flatMap((heading) => [heading, '示例文字。']))).toEqual(all.slice(1));
});

test('a table of contents is not the headings', () => {
  const contents = ['目录', '一、总体情况', ...rest];
  const sections = findSections(readText([...contents, ...withHeading(-1, '')].join('\n')).blocks);
  expect(sections.map(({ section }) => section)).toEqual(all);
  expect(sections[0]!.block).toBe(contents.length);
});

test('eight sections: the six are found among them', () => {
  const lines = withHeading(-1, '');
  lines.splice(4, 0, '三、政策解读情况', '示例文字。');
  lines.splice(10, 0, '六、机构建设和保障经费情况', '示例文字。');
  expect(found(lines)).toEqual(all);
});

test('words of the form in prose and in rows are no headings', () => {
  expect(
    found([
      '全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个方面。',
      '一、总体情况',
      '其他 | 0 | 0 |',
      '3.其他 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
      '我局存在的主要问题及改进情况如下所述。',
    ]),
  ).toEqual(['overview']);
});

test('a heading glued to the sentence before it parts the prose there', async () => {
  const lines = [
    '白石县水利局2023年政府信息公开工作年度报告',
    '一、总体情况',
    '全年工作平稳有序。二、主动公开政府信息情况',
    ...rest.slice(1, 4),
    '问题是培训不足。六、其他需要报告的事项',
    '无。',
  ];
  const { report } = await parseReport(new TextEncoder().encode(lines.join('\n')));
  expect(report?.narrative).toMatchObject({
    overview: '全年工作平稳有序。',
    problemsAndImprovements: '问题是培训不足。',
    otherMatters: '无。',
  });
});

test('what stands on the line of a heading belongs to its section', async () => {
  const text = `白石县水利局2023年政府信息公开工作年度报告\n一、总体情况：2023年工作平稳有序。\n${rest.slice(0, 4).join('\n')}\n六、其他需要报告的事项：无。`;
  const { report } = await parseReport(new TextEncoder().encode(text));
  expect([report?.narrative.overview, report?.narrative.otherMatters]).toEqual(['2023年工作平稳有序。', '无。']);
});
