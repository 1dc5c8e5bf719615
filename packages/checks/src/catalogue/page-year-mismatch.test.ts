import { testCheck } from '../../test/test-check.ts';
import { pageYearMismatch } from './page-year-mismatch.ts';

testCheck(pageYearMismatch, {
  passes: [{ name: 'nothing noted', change: {} }],
  finds: [
    {
      name: 'another year',
      change: { notices: [{ code: 'page-title-differs', params: { of: 'year', page: 2022, own: 2023 } }] },
      finds: [
        {
          verdict: 'fail',
          zh: '网页标题写 2022 年,报告标题写 2023 年:可能放错了文件',
          paths: ['/year', '/title'],
          operands: {},
          expected: 2022,
          actual: 2023,
        },
      ],
    },
  ],
});
