import { testCheck } from '../../test/test-check.ts';
import { prosePercentageMismatch } from './prose-percentage-mismatch.ts';

testCheck(prosePercentageMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'a share of all that was processed',
      change: {
        stated: [
          { quantity: 'granted', value: 1191, sentence: '办结3486件,其中予以公开1191件,占34.2%。' },
          { quantity: 'processed', value: 3486, sentence: '办结3486件,其中予以公开1191件,占34.2%。' },
        ],
      },
    },
    {
      name: 'a share cut off and not rounded',
      change: { stated: [{ quantity: 'granted', value: 1191, sentence: '予以公开1191件(占办结总数的34.16%)。' }] },
    },
    {
      name: 'a whole that is named and not known',
      change: { stated: [{ quantity: 'granted', value: 1191, sentence: '予以公开1191件,占涉企申请的90%。' }] },
      verdict: null,
    },
  ],
  finds: [
    {
      name: 'the count is another than in the table: the share follows from it',
      change: { stated: [{ quantity: 'granted', value: 1911, sentence: '办结3486件,其中予以公开1911件,占34.2%。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「其中予以公开1911件,占34.2%」,按 3486 计应为 54.8%',
          paths: ['/narrativeFigures/0'],
          operands: {},
          foldedUnder: 'prose-granted-mismatch',
        },
      ],
    },
    {
      name: 'another share',
      change: { stated: [{ quantity: 'granted', value: 1191, sentence: '办结3486件,其中予以公开1191件,占43.2%。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「其中予以公开1191件,占43.2%」,按 3486 计应为 34.2%',
          paths: ['/narrativeFigures/0'],
          operands: {},
          expected: 34.2,
          actual: 43.2,
          delta: 9,
        },
      ],
    },
  ],
});
