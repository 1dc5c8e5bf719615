import { testCheck } from '../../test/test-check.ts';
import { disputesPendingDropped } from './disputes-pending-dropped.ts';

const total = '/disputes/litigationDirect/total';
const pending = '/disputes/litigationDirect/pending';

testCheck(disputesPendingDropped, {
  passes: [
    { name: 'Suqian: 26 ≤ 170, 6 ≤ 25, 9 ≤ 52', change: { base: 'suqian2024', earlier: [{}] } },
    { name: 'as many as were pending', change: { base: 'suqian2024', earlier: [{ set: { [pending]: 25 } }] } },
  ],
  finds: [
    {
      name: 'fewer than were pending',
      change: { base: 'suqian2024', earlier: [{ set: { [pending]: 26 } }] },
      finds: [
        {
          verdict: 'fail',
          zh: '未经复议直接起诉:2023 年尚未审结 26 件,本年总计只有 25 件,少 1',
          paths: [total],
          operands: { [total]: 25, [`2023 ${pending}`]: 26 },
          delta: 1,
        },
      ],
    },
  ],
});
