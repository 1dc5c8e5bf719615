import { listFigures } from '@nianbao/schema';
import { testCheck } from '../../test/test-check.ts';
import { childrenSumMismatch } from './children-sum-mismatch.ts';

const natural = '/applications/newReceived/naturalPerson';
const none = Object.fromEntries(listFigures('2021').map(({ pointer }) => [pointer, 0]));

testCheck(childrenSumMismatch, {
  passes: [
    { name: 'two bodies that add up', change: { children: [{ name: '甲县' }, { name: '乙县', set: none }] } },
    {
      name: 'a separately reporting zone does not count',
      change: { children: [{ name: '甲县' }, { name: '示例开发区', apart: 'separate' }] },
    },
    {
      name: 'rules of the government alone',
      change: { children: [{ name: '甲县', set: { '/proactiveDisclosure/governmentRules/issued': 0 } }] },
    },
  ],
  finds: [
    {
      name: 'two more in the consolidated report',
      change: { children: [{ name: '甲县', set: { [natural]: 3400 } }] },
      finds: [
        {
          verdict: 'fail',
          zh: '1 格与 1 个下级机关之和不符:一、本年新收政府信息公开申请数量 · 自然人',
          paths: [natural],
          operands: { [natural]: 3402 },
          actual: 3402,
          expected: 3400,
          delta: 2,
        },
      ],
    },
    {
      name: 'one report is missing: no sum, but what is there',
      change: {
        children: [
          { name: '甲县', set: { [natural]: 1 } },
          { name: '乙县', absent: true },
        ],
      },
      finds: ['proactiveDisclosure', 'applications'].map((table) => ({
        verdict: 'not-assessable' as const,
        zh: '应列 2 个下级机关,有报告的 1 个(缺乙县),不能核对总和',
        paths: [`/${table}`],
        operands: {},
      })),
    },
  ],
});
