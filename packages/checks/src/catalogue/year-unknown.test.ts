import { testCheck } from '../../test/test-check.ts';
import { yearUnknown } from './year-unknown.ts';

testCheck(yearUnknown, {
  passes: [
    { name: 'a year', change: {} },
    { name: 'a year before the national form', change: { edition: 'pre2019', set: { '/year': 2015 } } },
  ],
  finds: [
    {
      name: 'no year',
      change: { set: { '/year': null } },
      finds: [
        {
          verdict: 'fail',
          zh: '标题、统计期限和正文都不能确定报告的年度',
          en: 'Neither title, period nor text tells the year of the report',
          paths: ['/year'],
          operands: {},
        },
      ],
    },
  ],
});
