// Made-up sentences in the usual wordings, of a report for 2023.
import { expect, test } from 'vitest';
import { type FigureEvidence, findWrongYears, type YearContext } from './find-wrong-years.ts';

// This year's table: 31 applications, 12 documents in force.
const weigh = (sentence: string): FigureEvidence => {
  const stated = /(?:申请|文件)(\d+)件/.exec(sentence)?.[1];
  if (stated === undefined) return null;
  return stated === '31' || stated === '12' ? 'this-year' : 'other';
};
const context: YearContext = { year: 2023, agency: '青岚县示例局', isOnProblems: false, weigh };
const namesIn = (text: string, change: Partial<YearContext> = {}) =>
  findWrongYears(text, { ...context, ...change }).map(({ named }) => named);

test.each([
  ['2022年,我局认真落实《示例条例》,做好各项工作。', 2022],
  ['2022年我局扎实推进公开工作,全年收到申请31件。', 2022],
  ['青岚县示例局2022年组织培训2次。', 2022],
  ['(一)主动公开。2022年,全局发布信息52条。', 2022],
  ['二〇二二年,全局发布信息52条。', 2022],
  ['2022 年度,本 单 位共收到申请 31 件,同比增长5%。', 2022],
  ['2022年1月1日至12月31日,共收到申请31件。', 2022],
  ['截至2022年12月31日,现行有效文件12件。', 2022],
  ['2022年,本机关未收取信息处理费。', 2022],
  ['2024年本机关共收到申请31件。', 2024],
  ['2203年,我局召开会议4次。', '2203'],
  ['2032年,我局持续推进公开工作。', '2032'],
  ['2O23年,我局召开会议4次。', '2O23'],
] as const)('%s names %s', (text, named) => {
  expect(namesIn(text)).toEqual([named]);
});

test.each([
  '2022年我局收到申请17件,2023年收到申请31件。',
  '2022年我局发布信息40条,今年发布52条。',
  '2022年发布信息40条,比本年少12条。',
  '2022年收到、2023年答复的申请7件。',
  '去年(2022年)我局发布信息40条。',
  '上年即2022年,我局发布信息40条。',
  '回顾2022年,我局发布信息40条。',
  '2022年办理申请17件。',
  '2022年收到的申请31件中有2件转办。',
  '2022年未收到申请的科室有3个。',
  '2020年以前,我局未收到过申请。',
  '2019年以来,我局共发布信息900条。',
  '2019年至2022年,我局发布信息900条。',
  '2021年、2022年我局均未发生诉讼。',
  '2022年12月,我局发布信息3条。',
  '2022年底,我局建成专栏。',
  '截至2022年12月31日,现行有效文件9件。',
  '2022年,县政府印发《示例办法》。',
  '2022年,全国公开申请量上升。',
  '针对2022年度我局公开工作中的不足,逐条整改。',
  '《2022年示例公报》已发布。',
  '2024年,我局将组织培训4次。',
  '2024年工作打算:全年发布信息不少于60条。',
  '2024年1月收到的3件申请不在统计之内。',
  '2023年发布信息52条。2022年发布信息40条。',
  '2022年,我局组织培训1次。2023年,我局组织培训2次。',
  '2022年,我局组织培训1次。2023年,我局将培训纳入考核。',
  '按照2022年印发的方案,我局完善了目录。',
])('%s tells of another year for what it is', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test('a sentence is judged by itself: others that name the right year do not hide it', () => {
  expect(namesIn('2023年,我局认真落实要求。\n2022年,我局组织培训2次。')).toEqual([2022]);
});

test('section five tells of the problems of other years', () => {
  expect(namesIn('2022年,我局公开不够及时,现已整改。', { isOnProblems: true })).toEqual([]);
  expect(namesIn('2022年,我局公开工作虽取得成效,但仍有不足。', { isOnProblems: true })).toEqual([2022]);
});

test('plans for the year of the report show that the sentence before is on the wrong one', () => {
  const plans = '2023年,我局将健全台账。';
  expect(namesIn(`2022年,我局公开工作虽取得成效,但仍有不足。\n${plans}`, { isOnProblems: true })).toEqual([2022]);
});

test('the year is found where it stands', () => {
  const text = '一年来工作平稳。\n 2022 年,我局组织培训2次。';
  const [found] = findWrongYears(text, context);
  expect(found && text.slice(found.offset, found.offset + found.length)).toBe('2022 年');
  expect(found?.sentence).toBe('2022 年,我局组织培训2次');
});
