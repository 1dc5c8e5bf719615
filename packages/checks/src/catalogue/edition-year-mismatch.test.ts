import { testCheck } from '../../test/test-check.ts';
import { editionYearMismatch } from './edition-year-mismatch.ts';

testCheck(editionYearMismatch, {
  passes: [
    { name: '2023 on the form of 2021', change: {} },
    { name: '2021 on the form of 2021', change: { set: { '/year': 2021 } } },
    { name: '2020 on the form of 2019', change: { edition: '2019' } },
    { name: '2015 before the national form', change: { edition: 'pre2019', set: { '/year': 2015 } } },
  ],
  finds: [
    {
      name: '2021 on the form of 2019',
      change: { edition: '2019', set: { '/year': 2021 } },
      finds: [
        {
          verdict: 'fail',
          zh: '2021 年度应用 2021 年版表式,报告所用为 2019 年版',
          en: 'Reports for 2021 use the 2021 edition of the form; this one uses the 2019 edition',
          paths: ['/edition', '/year'],
          operands: {},
          expected: '2021',
          actual: '2019',
        },
      ],
    },
    {
      name: 'an unknown year',
      change: { set: { '/year': null } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '年度或表式版本不能确定,不能核对',
          paths: ['/edition', '/year'],
          operands: {},
        },
      ],
    },
  ],
});
