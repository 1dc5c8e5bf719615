import { testCheck } from '../../test/test-check.ts';
import { publicationAfterLocalDate } from './publication-after-local-date.ts';

testCheck(publicationAfterLocalDate, {
  passes: [
    {
      name: 'on the last day',
      change: { publication: { localDeadline: '2024-01-28' }, set: { '/publication/publishedOn': '2024-01-28' } },
    },
    {
      name: 'seen in time, though the page shows a later day',
      change: {
        publication: { localDeadline: '2024-01-28', firstSeenOn: '2024-01-27' },
        set: { '/publication/publishedOn': '2024-06-01' },
      },
    },
  ],
  finds: [
    {
      name: 'two days late',
      change: { publication: { localDeadline: '2024-01-28' }, set: { '/publication/publishedOn': '2024-01-30' } },
      finds: [
        {
          verdict: 'fail',
          zh: '2024-01-30 公布,地方期限为 2024-01-28,晚 2 天',
          paths: ['/publication/publishedOn'],
          operands: {},
          delta: 2,
        },
      ],
    },
    {
      name: 'first seen late, without a date: not conclusive',
      change: { publication: { localDeadline: '2024-01-28', firstSeenOn: '2024-02-10' }, set: { '/publication': {} } },
      finds: [
        {
          verdict: 'unclear',
          zh: '没有公布日期,2024-02-10 才首次采集到,地方期限为 2024-01-28,不作定论',
          paths: ['/publication/publishedOn'],
          operands: {},
        },
      ],
    },
    {
      name: 'no local date',
      change: { publication: {} },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '没有给出地方期限,不能核对',
          paths: ['/publication/publishedOn'],
          operands: {},
        },
      ],
    },
  ],
});
