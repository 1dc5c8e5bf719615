import { testCheck } from '../../test/test-check.ts';
import { proseDisputeResultsMismatch } from './prose-dispute-results-mismatch.ts';

testCheck(proseDisputeResultsMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figures of the table',
      change: {
        stated: [
          { quantity: 'reconsiderationUpheld', value: 309, sentence: '行政复议440件,维持309件,尚未审结26件。' },
          { quantity: 'reconsiderationPending', value: 26, sentence: '行政复议440件,维持309件,尚未审结26件。' },
          { quantity: 'litigationUpheld', value: 14, sentence: '行政诉讼113件,胜诉14件。' },
        ],
      },
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: { stated: [{ quantity: 'reconsiderationUpheld', value: 390, sentence: '行政复议440件,维持390件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「维持390件」为 390件,表中「行政复议结果维持」为 309,差 81;两位数字疑似颠倒',
          paths: ['/narrativeFigures/0', '/disputes/reconsideration/upheld'],
          operands: { '/disputes/reconsideration/upheld': 309 },
          expected: 309,
          actual: 390,
          delta: 81,
        },
      ],
    },
    {
      name: 'lawsuits won, over both kinds',
      change: { stated: [{ quantity: 'litigationUpheld', value: 13, sentence: '行政诉讼胜诉13件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「行政诉讼胜诉13件」为 13件,表中「行政诉讼结果维持」为 14,差 1',
          paths: [
            '/narrativeFigures/0',
            '/disputes/litigationDirect/upheld',
            '/disputes/litigationAfterReconsideration/upheld',
          ],
          operands: { '/disputes/litigationDirect/upheld': 1, '/disputes/litigationAfterReconsideration/upheld': 13 },
          expected: 14,
          actual: 13,
          delta: -1,
        },
      ],
    },
    {
      name: 'all of them said to be upheld',
      change: {
        stated: [
          {
            quantity: 'reconsiderationCorrected',
            value: 0,
            scope: 'none-statement',
            words: '复议全部',
            sentence: '行政复议全部维持。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「行政复议全部维持」为 0件,表中「行政复议结果纠正」为 17,差 17',
          paths: ['/narrativeFigures/0', '/disputes/reconsideration/corrected'],
          operands: {
            '/disputes/reconsideration/corrected': 17,
          },
          expected: 17,
          actual: 0,
        },
      ],
    },
  ],
});
