import { testCheck } from '../../test/test-check.ts';
import { feeCollectedExceedsTable } from './fee-collected-exceeds-table.ts';

testCheck(feeCollectedExceedsTable, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    { name: 'within the fees', change: { fee: { collectedYuan: 400 } } },
  ],
  finds: [
    {
      name: 'more than the fees',
      change: { set: { '/proactiveDisclosure/administrativeFees/amountWanYuan': 0 }, fee: { collectedYuan: 400 } },
      finds: [
        {
          verdict: 'fail',
          zh: '第六部分收取信息处理费 400 元,第二部分行政事业性收费只有 0 万元',
          paths: ['/informationProcessingFee/collectedYuan', '/proactiveDisclosure/administrativeFees/amountWanYuan'],
          operands: { '/proactiveDisclosure/administrativeFees/amountWanYuan': 0 },
          expected: '≤ 0',
          actual: 0.04,
        },
      ],
    },
  ],
});
