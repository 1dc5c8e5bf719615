import { testCheck } from '../../test/test-check.ts';
import { politicalPhraseIrregular } from './political-phrase-irregular.ts';

testCheck(politicalPhraseIrregular, {
  passes: [
    ...[
      '深入学习习近平新时代中国特色社会主义思想。',
      '学习习近平新时代中国特色社会主义经济思想。',
      '党的二十大和二十届三中全会精神。',
      '坚持以人民为中心,增强“四个意识”。',
      '中国特色社会主义制度。',
    ].map((text) => ({ name: text, change: { set: { '/narrative/overview': text } } })),
  ],
  finds: [
    {
      name: 'cut short, and a plenary session of a congress',
      change: { set: { '/narrative/overview': '以习近平新时代中国特色社会主义为指导,落实二十大三中全会精神。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '一、总体情况的固定表述疑有误(2 处):「以习近平新时代中国特色社会主义为指导,落实二十…」、「…主义为指导,落实二十大三中全会精神。」;规范写法:习近平新时代中国特色社会主义思想;二十届…中全会(中央委员会的全会称“届”)。请人工核实',
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    },
    {
      name: 'Traditional characters',
      change: { set: { '/narrative/overview': '總體情況', '/script': 'hant' } },
      finds: [{ verdict: 'not-assessable', zh: '全文为繁体字,用语不作核对', paths: ['/script'], operands: {} }],
    },
  ],
});
