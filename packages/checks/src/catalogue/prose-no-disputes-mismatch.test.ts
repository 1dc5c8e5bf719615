import { testCheck } from '../../test/test-check.ts';
import { proseNoDisputesMismatch } from './prose-no-disputes-mismatch.ts';

testCheck(proseNoDisputesMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'zeros in the table',
      change: {
        set: {
          '/disputes/reconsideration/total': 0,
          '/disputes/litigationDirect/total': 0,
          '/disputes/litigationAfterReconsideration/total': 0,
        },
        stated: [
          {
            quantity: 'noDisputes',
            value: 0,
            scope: 'none-statement',
            words: '未发生',
            sentence: '未发生行政复议、行政诉讼。',
          },
        ],
      },
    },
    {
      name: 'no lawsuit, and reconsiderations',
      change: {
        set: { '/disputes/litigationDirect/total': 0, '/disputes/litigationAfterReconsideration/total': 0 },
        stated: [
          {
            quantity: 'noLitigation',
            value: 0,
            scope: 'none-statement',
            words: '未发生',
            sentence: '未发生行政诉讼。',
          },
        ],
      },
    },
  ],
  finds: [
    {
      name: 'figures in the table',
      change: {
        stated: [
          {
            quantity: 'noDisputes',
            value: 0,
            scope: 'none-statement',
            words: '未发生',
            sentence: '未发生行政复议、行政诉讼。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「未发生行政复议、行政诉讼」,表中「行政复议、行政诉讼总计」却有 553',
          paths: [
            '/narrativeFigures/0',
            '/disputes/reconsideration/total',
            '/disputes/litigationDirect/total',
            '/disputes/litigationAfterReconsideration/total',
          ],
          operands: {
            '/disputes/reconsideration/total': 440,
            '/disputes/litigationDirect/total': 24,
            '/disputes/litigationAfterReconsideration/total': 89,
          },
          expected: 553,
          actual: 0,
          delta: -553,
        },
      ],
    },
    {
      name: 'no reconsideration, and some in the table',
      change: {
        stated: [
          {
            quantity: 'noReconsideration',
            value: 0,
            scope: 'none-statement',
            words: '未发生',
            sentence: '未发生行政复议。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「未发生行政复议」,表中「行政复议总计」却有 440',
          paths: ['/narrativeFigures/0', '/disputes/reconsideration/total'],
          operands: { '/disputes/reconsideration/total': 440 },
          expected: 440,
          actual: 0,
          delta: -440,
        },
      ],
    },
    {
      name: 'none that was lost',
      change: {
        stated: [
          {
            quantity: 'noLitigation',
            value: 0,
            scope: 'none-statement',
            words: '未发生',
            sentence: '未发生行政诉讼败诉的情况。',
          },
        ],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「未发生行政诉讼败诉的情况」,表中「行政诉讼总计」有 113;正文所说的可能只是某一类,不作定论',
          paths: [
            '/narrativeFigures/0',
            '/disputes/litigationDirect/total',
            '/disputes/litigationAfterReconsideration/total',
          ],
          operands: { '/disputes/litigationDirect/total': 24, '/disputes/litigationAfterReconsideration/total': 89 },
          expected: 113,
          actual: 0,
          delta: null,
        },
      ],
    },
  ],
});
