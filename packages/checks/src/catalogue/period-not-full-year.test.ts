import { testCheck } from '../../test/test-check.ts';
import { periodNotFullYear } from './period-not-full-year.ts';

testCheck(periodNotFullYear, {
  passes: [
    { name: 'a full year', change: {} },
    // The wrong year is the matter of another rule.
    { name: 'another full year', change: { set: { '/period/from': '2022-01-01', '/period/to': '2022-12-31' } } },
    { name: 'no period printed', change: { set: { '/period/from': null, '/period/to': null } }, verdict: null },
  ],
  finds: [
    {
      name: 'a day short',
      change: { set: { '/period/to': '2023-12-30' } },
      finds: [
        {
          verdict: 'fail',
          zh: '统计期限为 2023-01-01 至 2023-12-30,不是 1 月 1 日至 12 月 31 日',
          paths: ['/period'],
          operands: {},
          expected: '2023-01-01/2023-12-31',
          actual: '2023-01-01/2023-12-30',
        },
      ],
    },
    {
      name: 'two years',
      change: { set: { '/period/to': '2024-12-31' } },
      finds: [
        {
          verdict: 'fail',
          zh: '统计期限为 2023-01-01 至 2024-12-31,不是 1 月 1 日至 12 月 31 日',
          paths: ['/period'],
          operands: {},
        },
      ],
    },
    {
      name: 'one end illegible',
      change: { set: { '/period/to': null } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '统计期限只读出一端(2023-01-01),不能核对',
          paths: ['/period'],
          operands: {},
        },
      ],
    },
    {
      name: 'a day that no calendar has',
      change: {
        set: { '/period/to': null, '/narrative/preamble': '所列数据的统计期限自2023年1月1日起至2023年12月32日止。' },
      },
      finds: [
        {
          verdict: 'fail',
          zh: '统计期限写有不存在的日期「2023年12月32日」',
          paths: ['/period'],
          operands: {},
          actual: '2023年12月32日',
        },
      ],
    },
  ],
});
