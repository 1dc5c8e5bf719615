import { testCheck } from '../../test/test-check.ts';
import { publicationBeforePeriodEnd } from './publication-before-period-end.ts';

testCheck(publicationBeforePeriodEnd, {
  passes: [{ name: 'the first day after', change: { set: { '/publication/publishedOn': '2024-01-01' } } }],
  finds: [
    {
      name: 'both dates in the year itself',
      change: { set: { '/publication/publishedOn': '2023-12-31', '/publication/documentDate': '2023-12-20' } },
      finds: [
        {
          verdict: 'fail',
          zh: '发布日期为 2023-12-31,早于 2023 年度结束',
          en: 'The date of publication is 2023-12-31, before the year 2023 was over',
          paths: ['/publication/publishedOn'],
          operands: {},
          expected: '2024-01-01',
          actual: '2023-12-31',
        },
        {
          verdict: 'fail',
          zh: '成文日期为 2023-12-20,早于 2023 年度结束',
          paths: ['/publication/documentDate'],
          operands: {},
        },
      ],
    },
    {
      name: 'no date',
      change: { set: { '/publication': {} } },
      finds: [{ verdict: 'not-assessable', zh: '没有日期,不能核对', paths: ['/publication'], operands: {} }],
    },
    {
      name: 'no year',
      change: { set: { '/year': null, '/publication/publishedOn': '2023-12-31' } },
      finds: [{ verdict: 'not-assessable', zh: '报告年度不能确定,不能核对', paths: ['/year'], operands: {} }],
    },
  ],
});
