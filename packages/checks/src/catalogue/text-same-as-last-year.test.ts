import { testCheck } from '../../test/test-check.ts';
import { textSameAsLastYear } from './text-same-as-last-year.ts';

// Made up for these tests.
const opening =
  '我们把要办的事情排成清单,逐件登记,逐件销号,月底汇总,年底对账,办好的勾去,没有办好的留下,没有办完的写明原因。';
const middle =
  '栏目按季度检查,发现失效的链接当日修复,发现过期的内容移入归档,检查结果在内部通报,连续两次出现问题的由负责人说明情况。';
const closing =
  '申请由一个窗口收件,登记后当日转给承办人,承办人在五日内提出意见,由法律人员复核后寄出,寄出的回执与底稿一并归档备查。';
const remark =
  '培训安排在春秋两季,每次半天,先讲条文,再讲例子,最后做练习,练习的卷子留存,成绩不作排名,只用来决定下一次讲什么。';
const text = [opening, middle, closing, remark].join('');
const change = (now: string, before: string) => ({
  base: 'suqian2024' as const,
  narrative: { overview: now, problemsAndImprovements: null },
  earlier: [{ narrative: { overview: before, problemsAndImprovements: null } }],
});

testCheck(textSameAsLastYear, {
  passes: [
    { name: 'no text', change: { base: 'suqian2024', earlier: [{}] } },
    { name: 'the same short text', change: change(opening, opening) },
    {
      name: 'half of it is new',
      change: change(text, [opening, middle, [...closing, ...remark].toReversed().join('')].join('')),
    },
  ],
  finds: [
    {
      name: 'the same but for the figures',
      change: change(`${text}全年共12次。`, `${text}全年共3次。`),
      finds: [
        {
          verdict: 'fail',
          zh: `第一、五部分与 2023 年报告相似 100%;最长的相同段落 ${text.replaceAll(/[,。]/g, '').length + 5} 字:「${text.slice(0, 69)}…」`,
          paths: ['/narrative'],
          operands: {},
          actual: 1,
          expected: '< 0.85',
        },
      ],
    },
  ],
});
