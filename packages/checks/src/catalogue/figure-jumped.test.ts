import { testCheck } from '../../test/test-check.ts';
import { figureJumped } from './figure-jumped.ts';

const penalties = '/proactiveDisclosure/administrativePenalty/decisions';
const direct = '/disputes/litigationDirect/total';

testCheck(figureJumped, {
  passes: [
    { name: 'Suqian 2023 and 2024', change: { base: 'suqian2024', earlier: [{}] } },
    {
      name: 'a base of 19',
      change: { base: 'suqian2024', set: { [direct]: 0 }, earlier: [{ set: { [direct]: 19 } }] },
    },
    { name: 'ten times', change: { base: 'suqian2024', set: { [direct]: 200 }, earlier: [{ set: { [direct]: 20 } }] } },
    {
      name: 'a blank is no drop to 0',
      change: { base: 'suqian2024', set: { [direct]: null }, earlier: [{ set: { [direct]: 20 } }] },
    },
  ],
  finds: [
    {
      name: 'more than ten times',
      change: { base: 'suqian2024', set: { [direct]: 201 }, earlier: [{ set: { [direct]: 20 } }] },
      finds: [
        {
          verdict: 'fail',
          zh: '未经复议直接起诉 · 总计:201,超过 2023 年 20 的 10 倍',
          paths: [direct],
          operands: { [direct]: 201, [`2023 ${direct}`]: 20 },
          actual: 201,
          expected: 20,
        },
      ],
    },
    {
      name: 'decisions across the break between the forms: none where there were 20',
      change: {
        set: { '/year': 2021, [penalties]: 0 },
        earlier: [{ edition: '2019', set: { [penalties]: 20 } }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '行政处罚 · 本年处理决定数量:0,而 2020 年为 20',
          paths: [penalties],
          operands: { [penalties]: 0, [`2020 ${penalties}`]: 20 },
        },
      ],
    },
  ],
});
