import { testCheck } from '../../test/test-check.ts';
import { publicationDateMismatch } from './publication-date-mismatch.ts';

testCheck(publicationDateMismatch, {
  passes: [
    {
      name: 'the same day',
      change: { set: { '/publication/publishedOn': '2024-01-20', '/publication/documentDate': '2024-01-20' } },
    },
    {
      name: 'written before',
      change: { set: { '/publication/publishedOn': '2024-01-20', '/publication/documentDate': '2024-01-05' } },
    },
  ],
  finds: [
    {
      name: 'written after',
      change: { set: { '/publication/publishedOn': '2024-01-20', '/publication/documentDate': '2024-01-25' } },
      finds: [
        {
          verdict: 'fail',
          zh: '成文日期 2024-01-25 晚于发布日期 2024-01-20(5 天)',
          paths: ['/publication/documentDate', '/publication/publishedOn'],
          operands: {},
          delta: 5,
        },
      ],
    },
    {
      name: 'another date of publication than in an earlier capture',
      change: {
        set: { '/publication/publishedOn': '2024-01-20' },
        versions: [{ capturedOn: '2024-05-01', set: { '/publication/publishedOn': '2024-04-25' } }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '2024-05-01 的留存上发布日期为 2024-04-25,现在为 2024-01-20',
          paths: ['/publication/publishedOn'],
          operands: {},
        },
      ],
    },
    {
      name: 'one date alone',
      change: { set: { '/publication': { publishedOn: '2024-01-20' } } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '成文日期和发布日期不全,不能核对',
          paths: ['/publication', '/year'],
          operands: {},
        },
      ],
    },
  ],
});
