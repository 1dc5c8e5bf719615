import { testCheck } from '../../test/test-check.ts';
import { proseOtherHandlingMismatch } from './prose-other-handling-mismatch.ts';

testCheck(proseOtherHandlingMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: { stated: [{ quantity: 'other', value: 341, sentence: '其他处理341件。' }] },
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: { stated: [{ quantity: 'other', value: 331, sentence: '其他处理331件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「其他处理331件」为 331件,表中「其他处理各项之和」为 341,差 10',
          paths: [
            '/narrativeFigures/0',
            '/applications/otherSupplementOverdue/total',
            '/applications/otherFeeOverdue/total',
            '/applications/otherMiscellaneous/total',
          ],
          operands: {
            '/applications/otherSupplementOverdue/total': 40,
            '/applications/otherFeeOverdue/total': 10,
            '/applications/otherMiscellaneous/total': 291,
          },
          expected: 341,
          actual: 331,
          delta: -10,
        },
      ],
    },
  ],
});
