import { testCheck } from '../../test/test-check.ts';
import { feeTableSectionNone } from './fee-table-section-none.ts';

testCheck(feeTableSectionNone, {
  passes: [
    { name: 'no section six', change: { narrative: { otherMatters: null } }, verdict: null },
    { name: 'the fee is spoken of', change: { narrative: { otherMatters: '本年度未收取信息处理费。' } } },
    {
      name: 'no fees at all',
      change: {
        set: { '/proactiveDisclosure/administrativeFees/amountWanYuan': 0 },
        narrative: { otherMatters: '无。' },
      },
      verdict: null,
    },
  ],
  finds: [
    {
      name: 'nothing to report',
      change: { narrative: { otherMatters: '本单位无其他需要报告的事项。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '第二部分行政事业性收费 59237.2449 万元,第六部分只说没有需要报告的事项;信息处理费是否收取没有交代',
          paths: ['/narrative/otherMatters', '/proactiveDisclosure/administrativeFees/amountWanYuan'],
          operands: { '/proactiveDisclosure/administrativeFees/amountWanYuan': 59237.2449 },
        },
      ],
    },
  ],
});
