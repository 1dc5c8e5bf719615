import { testCheck } from '../../test/test-check.ts';
import { historyMissing } from './history-missing.ts';

testCheck(historyMissing, {
  passes: [
    {
      name: 'all known ones are online',
      change: { base: 'suqian2024', earlier: [{ base: 'suqian2023' }], publication: { yearsOnline: [2024, 2023] } },
    },
  ],
  finds: [
    {
      name: 'one that was published is gone',
      change: { base: 'suqian2024', earlier: [{ base: 'suqian2023' }], publication: { yearsOnline: [2024] } },
      finds: [{ verdict: 'fail', zh: '2023 年度的报告曾经公布,网站上已经没有', paths: ['/year'], operands: {} }],
    },
    {
      name: 'no list of years',
      change: { base: 'suqian2024', earlier: [{ base: 'suqian2023' }], publication: {} },
      finds: [{ verdict: 'not-assessable', zh: '没有给出网站上现有的年度,不能核对', paths: ['/year'], operands: {} }],
    },
  ],
});
