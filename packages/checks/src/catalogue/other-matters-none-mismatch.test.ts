import { testCheck } from '../../test/test-check.ts';
import { otherMattersNoneMismatch } from './other-matters-none-mismatch.ts';

testCheck(otherMattersNoneMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'section six reports it',
      change: {
        stated: [{ quantity: 'processingFeeCollected', value: 400, unit: '元', sentence: '收取信息处理费400元。' }],
        narrative: { otherMatters: '本年度收取信息处理费400元。' },
      },
    },
  ],
  finds: [
    {
      name: 'nothing to report',
      change: {
        stated: [{ quantity: 'feeNoticesIssued', value: 2, sentence: '发出收费通知2件。' }],
        narrative: { otherMatters: '无其他需要报告的事项。' },
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「发出收费通知2件」,第六部分却说没有需要报告的事项',
          paths: ['/narrativeFigures/0', '/narrative/otherMatters'],
          operands: {},
          actual: 2,
        },
      ],
    },
    {
      name: 'nothing to report, an amount in yuan',
      change: {
        stated: [{ quantity: 'processingFeeCollected', value: 400, unit: '元', sentence: '收取信息处理费400元。' }],
        narrative: { otherMatters: '无其他需要报告的事项。' },
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「收取信息处理费400元」,第六部分却说没有需要报告的事项',
          paths: ['/narrativeFigures/0', '/narrative/otherMatters'],
          operands: {},
          actual: 400,
        },
      ],
    },
  ],
});
