import { testCheck } from '../../test/test-check.ts';
import { childExceedsParent } from './child-exceeds-parent.ts';

const natural = '/applications/newReceived/naturalPerson';
const rules = '/proactiveDisclosure/governmentRules/issued';

testCheck(childExceedsParent, {
  passes: [
    { name: 'the same figures', change: { children: [{ name: '甲县' }, { name: '乙县', absent: true }] } },
    {
      name: 'more in a vertical body',
      change: { children: [{ name: '甲县' }, { name: '税务局', apart: 'vertical', set: { [natural]: 9999 } }] },
    },
    { name: 'rules of the government alone', change: { children: [{ name: '甲县', set: { [rules]: 0 } }] } },
  ],
  finds: [
    {
      name: 'one more below, another report missing',
      change: {
        children: [
          { name: '甲县', set: { [natural]: 3403 } },
          { name: '乙县', absent: true },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '甲县有 1 格大于本报告:一、本年新收政府信息公开申请数量 · 自然人',
          paths: [natural],
          operands: { [natural]: 3402, [`甲县 ${natural}`]: 3403 },
        },
      ],
    },
    {
      name: 'where the sum of all below differs in the same cell, it follows from that',
      change: {
        set: { '/proactiveDisclosure/administrativePenalty/decisions': 5 },
        children: [{ name: '甲县', set: { '/proactiveDisclosure/governmentRules/issued': 2 } }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '甲县有 1 格大于本报告:行政处罚 · 本年处理决定数量',
          paths: ['/proactiveDisclosure/administrativePenalty/decisions'],
          operands: {
            '/proactiveDisclosure/administrativePenalty/decisions': 5,
            '甲县 /proactiveDisclosure/administrativePenalty/decisions': 2822652,
          },
          foldedUnder: 'children-sum-mismatch',
        },
      ],
    },
    {
      name: 'no report below',
      change: { children: [{ name: '乙县', absent: true }] },
      finds: [{ verdict: 'not-assessable', zh: '没有可比的下级报告,不能核对', paths: [], operands: {} }],
    },
  ],
});
