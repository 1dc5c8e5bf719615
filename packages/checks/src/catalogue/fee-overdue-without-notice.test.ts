import { testCheck } from '../../test/test-check.ts';
import { feeOverdueWithoutNotice } from './fee-overdue-without-notice.ts';

testCheck(feeOverdueWithoutNotice, {
  passes: [
    { name: 'no section six', change: { narrative: { otherMatters: null } }, verdict: null },
    { name: 'fees reported', change: { narrative: { otherMatters: '发出收费通知10件,总金额1000元,实际收取0元。' } } },
    {
      name: 'no such application',
      change: { set: { '/applications/otherFeeOverdue/total': 0 }, narrative: { otherMatters: '无。' } },
      verdict: null,
    },
  ],
  finds: [
    {
      name: 'no fee notice',
      change: { narrative: { otherMatters: '本年度没有发出收费通知。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '表中有 10 件因逾期未按收费通知缴费而不再处理,第六部分却说没有收费的事',
          paths: ['/narrative/otherMatters', '/applications/otherFeeOverdue/total'],
          operands: { '/applications/otherFeeOverdue/total': 10 },
          expected: 0,
          actual: 10,
        },
      ],
    },
    {
      name: 'nothing to report',
      change: { narrative: { otherMatters: '无。' } },
      finds: [
        {
          verdict: 'unclear',
          zh: '表中有 10 件因逾期未按收费通知缴费而不再处理,第六部分只说没有需要报告的事项,没有报告收费通知,不作定论',
          paths: ['/narrative/otherMatters', '/applications/otherFeeOverdue/total'],
          operands: { '/applications/otherFeeOverdue/total': 10 },
          actual: 10,
        },
      ],
    },
    {
      name: 'nothing collected',
      change: { narrative: { otherMatters: '本年度未收取信息处理费。' } },
      finds: [
        {
          verdict: 'unclear',
          zh: '表中有 10 件因逾期未缴费而不再处理,第六部分只说未收取,没有报告收费通知,不作定论',
          paths: ['/narrative/otherMatters', '/applications/otherFeeOverdue/total'],
          operands: { '/applications/otherFeeOverdue/total': 10 },
          actual: 10,
        },
      ],
    },
  ],
});
