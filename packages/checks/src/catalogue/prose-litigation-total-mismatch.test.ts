import { testCheck } from '../../test/test-check.ts';
import { proseLitigationTotalMismatch } from './prose-litigation-total-mismatch.ts';

testCheck(proseLitigationTotalMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: { stated: [{ quantity: 'litigationTotal', value: 113, sentence: '因政府信息公开引起行政诉讼113件。' }] },
    },
    {
      name: 'each of the two halves of the table',
      change: {
        stated: [
          { quantity: 'litigationDirect', value: 24, sentence: '直接起诉24件、复议后起诉89件。' },
          { quantity: 'litigationAfterReconsideration', value: 89, sentence: '直接起诉24件、复议后起诉89件。' },
        ],
      },
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: { stated: [{ quantity: 'litigationTotal', value: 89, sentence: '因政府信息公开引起行政诉讼89件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「因政府信息公开引起行政诉讼89件」为 89件,表中「行政诉讼总计」为 113,差 24',
          paths: [
            '/narrativeFigures/0',
            '/disputes/litigationDirect/total',
            '/disputes/litigationAfterReconsideration/total',
          ],
          operands: { '/disputes/litigationDirect/total': 24, '/disputes/litigationAfterReconsideration/total': 89 },
          expected: 113,
          actual: 89,
          delta: -24,
        },
      ],
    },
    {
      name: 'a blank in the table is not conclusive',
      change: {
        set: { '/disputes/litigationDirect/total': null },
        stated: [{ quantity: 'litigationTotal', value: 777, sentence: '因政府信息公开引起行政诉讼777件。' }],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「因政府信息公开引起行政诉讼777件」为 777件,表中「行政诉讼总计」有空白,不作定论',
          paths: [
            '/narrativeFigures/0',
            '/disputes/litigationDirect/total',
            '/disputes/litigationAfterReconsideration/total',
          ],
          operands: {
            '/disputes/litigationDirect/total': 'blank',
            '/disputes/litigationAfterReconsideration/total': 89,
          },
          expected: 89,
          actual: 777,
          delta: 688,
          mode: 'blank-as-zero',
        },
      ],
    },
    {
      name: 'another figure than a half of the table',
      change: { stated: [{ quantity: 'litigationDirect', value: 42, sentence: '直接起诉42件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「直接起诉42件」为 42件,表中「未经复议直接起诉总计」为 24,差 18;两位数字疑似颠倒',
          paths: ['/narrativeFigures/0', '/disputes/litigationDirect/total'],
          operands: { '/disputes/litigationDirect/total': 24 },
          expected: 24,
          actual: 42,
        },
      ],
    },
  ],
});
