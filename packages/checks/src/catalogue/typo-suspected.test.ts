import { testCheck } from '../../test/test-check.ts';
import { typoSuspected } from './typo-suspected.ts';

testCheck(typoSuspected, {
  passes: [
    ...[
      '截至2023年12月31日。',
      '截止到2023年12月31日。',
      '截止时间为2023年12月31日。',
      '的的确确了了解解。',
      '1)公开。2)答复。(一)监督。',
      '《条例》(修订)〔2023〕1号',
      '即使困难也推进。',
      '以便民为目的的公开。',
      '公开公开栏,对对外事项。',
    ].map((text) => ({ name: text, change: { set: { '/narrative/overview': text } } })),
  ],
  finds: [
    {
      name: '截止 with a date, a word written twice',
      change: { set: { '/narrative/overview': '截止2023年底,公开的的信息。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '一、总体情况疑有文字差错(2 处):「截止2023年底,公…」、「…023年底,公开的的信息。」;提示:截至;重复“的”',
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    },
    {
      name: 'half a bracket',
      change: { set: { '/narrative/otherMatters': '按照《条例执行。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '六、其他需要报告的事项疑有文字差错(1 处):「按照《条例执行。」;提示:括号不成对',
          paths: ['/narrative/otherMatters'],
          operands: {},
        },
      ],
    },
  ],
});
