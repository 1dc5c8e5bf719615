import { testCheck } from '../../test/test-check.ts';
import { prosePartiallyGrantedMismatch } from './prose-partially-granted-mismatch.ts';

testCheck(prosePartiallyGrantedMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: { stated: [{ quantity: 'partiallyGranted', value: 328, sentence: '予以公开1191件,部分公开328件。' }] },
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: { stated: [{ quantity: 'partiallyGranted', value: 382, sentence: '予以公开1191件,部分公开382件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「部分公开382件」为 382件,表中「部分公开」为 328,差 54;两位数字疑似颠倒',
          paths: ['/narrativeFigures/0', '/applications/partiallyGranted/total'],
          operands: { '/applications/partiallyGranted/total': 328 },
          expected: 328,
          actual: 382,
          delta: 54,
        },
      ],
    },
  ],
});
