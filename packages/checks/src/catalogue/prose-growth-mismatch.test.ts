import { testCheck } from '../../test/test-check.ts';
import { proseGrowthMismatch } from './prose-growth-mismatch.ts';

const received = '/applications/newReceived/total';
const last = { [`2023 ${received}`]: 3511 };
const growth = (value: number, sentence: string) => ({
  base: 'suqian2024' as const,
  stated: [{ quantity: 'received', value, unit: '%', scope: 'growth', sentence }],
});

testCheck(proseGrowthMismatch, {
  passes: [
    { name: 'no growth stated', change: { base: 'suqian2024', earlier: [{}] } },
    // 3525 / 3511 = 1.00399.
    { name: 'rounded', change: { ...growth(0.4, '申请量较上年增长0.4%。'), earlier: [{}] } },
    { name: 'cut off', change: { ...growth(0.39, '申请量较上年增长0.39%。'), earlier: [{}] } },
    // (3525 + 121) / (3511 + 96) = 1.0108.
    { name: 'with what was carried in', change: { ...growth(1.08, '申请量较上年增长1.08%。'), earlier: [{}] } },
    { name: 'against another year', change: { ...growth(30, '申请量较2019年增长30%。'), earlier: [{}] } },
    {
      name: 'by a number of applications: 3525 − 3511',
      change: {
        base: 'suqian2024',
        stated: [
          { quantity: 'received', value: 14, unit: '件', scope: 'growth', sentence: '收到申请3525件,较上年增加14件。' },
        ],
        earlier: [{}],
      },
    },
  ],
  finds: [
    {
      name: 'ten times too high',
      change: { ...growth(4, '申请量较上年增长4%。'), earlier: [{}] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文称申请量较上年 +4%,但由 2023 年的 3511 到本年的 3525 应为 +0.4%',
          paths: ['/narrativeFigures/0', received],
          operands: { [received]: 3525, ...last },
          expected: 0.4,
          actual: 4,
        },
      ],
    },
    {
      name: 'no report of the year before: 3525 with −19.5 % means about 4379',
      change: growth(-19.5, '申请量较上年下降19.5%。'),
      finds: [
        {
          verdict: 'not-assessable',
          zh: '正文称申请量较上年 -19.5%,以本年 3525 计,2023 年应约为 4379;没有那一年的报告,不能核对',
          paths: ['/narrativeFigures/0', received],
          operands: { [received]: 3525 },
          needs: ['last-year'],
        },
      ],
    },
    {
      name: 'nothing received last year',
      change: {
        ...growth(4, '申请量较上年增长4%。'),
        earlier: [{ set: { [received]: 0, '/applications/carriedIn/total': 0 } }],
      },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '本年或上年的新收申请没有可用的数,或上年为 0,增减 +4% 不能核对',
          paths: ['/narrativeFigures/0', received],
          operands: { [received]: 3525 },
        },
      ],
    },
    {
      name: 'by another number of applications',
      change: {
        base: 'suqian2024',
        stated: [
          { quantity: 'received', value: 41, unit: '件', scope: 'growth', sentence: '收到申请3525件,较上年增加41件。' },
        ],
        earlier: [{}],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文称申请量较上年 +41件,但由 2023 年的 3511 到本年的 3525 应为 +14件',
          paths: ['/narrativeFigures/0', received],
          operands: { [received]: 3525, ...last },
          expected: 14,
          actual: 41,
        },
      ],
    },
  ],
});
