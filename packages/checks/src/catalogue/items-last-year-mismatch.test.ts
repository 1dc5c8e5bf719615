import { testCheck } from '../../test/test-check.ts';
import { itemsLastYearMismatch } from './items-last-year-mismatch.ts';

const row = '/proactiveDisclosure/administrativePenalty';
const items = `${row}/itemsLastYear`;
const change = `${row}/itemsChange`;
const earlier = (before: number, by: number) => [
  { edition: '2019' as const, set: { '/year': 2019, [items]: before, [change]: by } },
];

testCheck(itemsLastYearMismatch, {
  passes: [
    { name: '9 and one fewer', change: { edition: '2019', set: { [items]: 8 }, earlier: earlier(9, -1) } },
    { name: 'the form of 2021 has no items', change: { base: 'suqian2024', earlier: [{}] }, verdict: null },
  ],
  finds: [
    {
      name: 'the change was left out',
      change: { edition: '2019', set: { [items]: 9 }, earlier: earlier(9, -1) },
      finds: [
        {
          verdict: 'fail',
          zh: '行政处罚:上一年项目数量 9,但 2019 年报告的 9 加增减 -1 为 8,差 1',
          paths: [items],
          operands: { [items]: 9, [`2019 ${items}`]: 9, [`2019 ${change}`]: -1 },
          actual: 9,
          expected: 8,
        },
      ],
    },
  ],
});
