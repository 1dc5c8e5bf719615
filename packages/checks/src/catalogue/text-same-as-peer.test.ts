import { testCheck } from '../../test/test-check.ts';
import { textSameAsPeer } from './text-same-as-peer.ts';

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

testCheck(textSameAsPeer, {
  passes: [
    { name: 'no other agency', change: { narrative: { overview: text, problemsAndImprovements: null }, peers: [] } },
    { name: 'no text', change: { peers: [{ narrative: { overview: text, problemsAndImprovements: null } }] } },
    {
      name: 'another text',
      change: {
        narrative: { overview: text, problemsAndImprovements: null },
        peers: [{ narrative: { overview: [...text].toReversed().join('') } }],
      },
    },
  ],
  finds: [
    {
      name: 'the text of another agency',
      change: {
        narrative: { overview: text, problemsAndImprovements: null },
        peers: [{ set: { '/agency/name': '示例市' }, narrative: { overview: text, problemsAndImprovements: null } }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: `第一、五部分与示例市同年报告相似 100%;最长的相同段落 ${text.replaceAll(/[,。]/g, '').length} 字:「${text.slice(0, 69)}…」`,
          paths: ['/narrative'],
          operands: {},
        },
      ],
    },
  ],
});
