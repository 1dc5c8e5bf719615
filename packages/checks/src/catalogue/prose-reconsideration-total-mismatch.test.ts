import { testCheck } from '../../test/test-check.ts';
import { proseReconsiderationTotalMismatch } from './prose-reconsideration-total-mismatch.ts';

testCheck(proseReconsiderationTotalMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: {
        stated: [{ quantity: 'reconsiderationTotal', value: 440, sentence: '因政府信息公开被申请行政复议440件。' }],
      },
    },
    {
      name: 'together with the lawsuits',
      change: {
        stated: [
          {
            quantity: 'reconsiderationTotal+litigationTotal',
            value: 553,
            sentence: '因政府信息公开引起的行政复议和行政诉讼共553件。',
          },
        ],
      },
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: {
        stated: [{ quantity: 'reconsiderationTotal', value: 404, sentence: '因政府信息公开被申请行政复议404件。' }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「因政府信息公开被申请行政复议404件」为 404件,表中「行政复议总计」为 440,差 36;两位数字疑似颠倒',
          paths: ['/narrativeFigures/0', '/disputes/reconsideration/total'],
          operands: { '/disputes/reconsideration/total': 440 },
          expected: 440,
          actual: 404,
          delta: -36,
        },
      ],
    },
    {
      name: 'a blank in the table is not conclusive',
      change: {
        set: { '/disputes/reconsideration/total': null },
        stated: [{ quantity: 'reconsiderationTotal', value: 777, sentence: '因政府信息公开被申请行政复议777件。' }],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「因政府信息公开被申请行政复议777件」为 777件,表中「行政复议总计」有空白,不作定论',
          paths: ['/narrativeFigures/0', '/disputes/reconsideration/total'],
          operands: { '/disputes/reconsideration/total': 'blank' },
          expected: null,
          actual: 777,
          delta: null,
          mode: 'blank-as-zero',
        },
      ],
    },
  ],
});
