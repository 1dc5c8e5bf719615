import { testCheck } from '../../test/test-check.ts';
import { proseFeeMismatch } from './prose-fee-mismatch.ts';

testCheck(proseFeeMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'in ten thousand yuan, rounded',
      change: {
        stated: [
          { quantity: 'administrativeFee', value: 59237.24, unit: '万元', sentence: '行政事业性收费59237.24万元。' },
        ],
      },
    },
    {
      name: 'in yuan',
      change: {
        stated: [
          { quantity: 'administrativeFee', value: 592372449, unit: '元', sentence: '行政事业性收费592372449元。' },
        ],
      },
    },
    {
      name: 'in hundred million yuan',
      change: {
        stated: [{ quantity: 'administrativeFee', value: 5.92, unit: '亿元', sentence: '行政事业性收费5.92亿元。' }],
      },
    },
  ],
  finds: [
    {
      name: 'yuan for ten thousand yuan',
      change: {
        stated: [
          { quantity: 'administrativeFee', value: 59237.2449, unit: '元', sentence: '行政事业性收费59237.2449元。' },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「行政事业性收费59237.2449元」为 59237.2449元,表中「行政事业性收费金额(万元)」为 59237.2449,差 59231.321176 万元;恰差一万倍,疑似元与万元混淆',
          en: 'The text says 59237.2449元 (“行政事业性收费59237.2449元”), but the table has "administrative fees (10,000 yuan)" 59237.2449; difference 59231.321176 × 10,000 yuan; exactly 10,000 times, as if yuan and 10,000 yuan were mixed up',
          paths: ['/narrativeFigures/0', '/proactiveDisclosure/administrativeFees/amountWanYuan'],
          operands: { '/proactiveDisclosure/administrativeFees/amountWanYuan': 59237.2449 },
          expected: 59237.2449,
          actual: 5.923724,
          delta: -59231.321176,
        },
      ],
    },
    {
      name: 'said to be none',
      change: {
        stated: [
          {
            quantity: 'administrativeFee',
            value: 0,
            unit: '元',
            scope: 'none-statement',
            words: '未收取',
            sentence: '全年未收取行政事业性收费。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「全年未收取行政事业性收费」为 0元,表中「行政事业性收费金额(万元)」为 59237.2449,差 59237.2449 万元',
          paths: ['/narrativeFigures/0', '/proactiveDisclosure/administrativeFees/amountWanYuan'],
          operands: {
            '/proactiveDisclosure/administrativeFees/amountWanYuan': 59237.2449,
          },
          expected: 59237.2449,
          actual: 0,
        },
      ],
    },
  ],
});
