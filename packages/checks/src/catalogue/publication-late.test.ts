import { testCheck } from '../../test/test-check.ts';
import { publicationLate } from './publication-late.ts';

const department = { '/agency/kind': 'department' };
const government = { '/agency/kind': 'government' };

testCheck(publicationLate, {
  passes: [
    {
      name: 'a department on the last day',
      change: { set: { ...department, '/publication/publishedOn': '2024-01-31' } },
    },
    {
      name: 'a government on the last day',
      change: { set: { ...government, '/publication/publishedOn': '2024-03-31' } },
    },
    {
      name: 'seen in time, though the page shows a later day',
      change: {
        publication: { firstSeenOn: '2024-01-30' },
        set: { ...department, '/publication/publishedOn': '2024-06-01' },
      },
    },
    { name: 'reports before the national form: says nothing', change: { edition: 'pre2019' }, verdict: null },
  ],
  finds: [
    {
      name: 'a department a day late',
      change: { set: { ...department, '/publication/publishedOn': '2024-02-01' } },
      finds: [
        {
          verdict: 'fail',
          zh: '2023 年度报告 2024-02-01 公布,法定期限为 2024-01-31,晚 1 天',
          en: 'The 2023 report was published on 2024-02-01; the statutory date was 2024-01-31 (1 days late)',
          paths: ['/publication/publishedOn'],
          operands: {},
          expected: '2024-01-31',
          actual: '2024-02-01',
          delta: 1,
        },
      ],
    },
    {
      name: 'a government ten days late',
      change: { set: { ...government, '/publication/publishedOn': '2024-04-10' } },
      finds: [
        {
          verdict: 'fail',
          zh: '2023 年度报告 2024-04-10 公布,法定期限为 2024-03-31,晚 10 天',
          paths: ['/publication/publishedOn'],
          operands: {},
          delta: 10,
        },
      ],
    },
    {
      name: 'a general office in between: not conclusive',
      change: { set: { '/agency/kind': 'generalOffice', '/publication/publishedOn': '2024-03-01' } },
      finds: [
        {
          verdict: 'unclear',
          zh: '2023 年度报告 2024-03-01 公布,晚于部门的期限 2024-01-31;办公室也公布本级政府的报告(期限 3 月 31 日),不作定论',
          paths: ['/publication/publishedOn'],
          operands: {},
        },
      ],
    },
    {
      name: 'more than a year late: a website may have been moved',
      change: { set: { ...department, '/publication/publishedOn': '2025-02-01' } },
      finds: [
        {
          verdict: 'unclear',
          zh: '2023 年度报告的发布日期为 2025-02-01,晚于法定期限 2024-01-31 367 天,可能是网站迁移的日期,不作定论',
          paths: ['/publication/publishedOn'],
          operands: {},
        },
      ],
    },
    {
      name: 'the date of the document alone, in time: that says nothing of publication',
      change: { set: { ...department, '/publication': { documentDate: '2024-01-25' } } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '只有成文日期 2024-01-25,没有公布日期;法定期限为 2024-01-31,不作定论',
          paths: ['/publication/documentDate'],
          operands: {},
        },
      ],
    },
    {
      name: 'the date of the document alone, late: not conclusive',
      change: { set: { ...department, '/publication': { documentDate: '2024-02-20' } } },
      finds: [
        {
          verdict: 'unclear',
          zh: '只有成文日期 2024-02-20,没有公布日期;法定期限为 2024-01-31,不作定论',
          paths: ['/publication/documentDate'],
          operands: {},
        },
      ],
    },
    ...['township', 'dispatchedOffice', 'authorizedInstitution', 'vertical'].map((kind) => ({
      name: `no national date: ${kind}`,
      change: { set: { '/agency/kind': kind, '/publication/publishedOn': '2024-05-01' } },
      finds: [
        {
          verdict: 'not-assessable' as const,
          zh: '法律没有为这类机关规定全国统一的期限(或机关类别不明),不能核对',
          paths: ['/agency/kind'],
          operands: {},
        },
      ],
    })),
    {
      name: 'no date',
      change: { set: { ...department, '/publication': {} } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '没有公布日期和成文日期,不能核对',
          paths: ['/publication'],
          operands: {},
        },
      ],
    },
    {
      name: 'no year',
      change: { set: { '/year': null } },
      finds: [{ verdict: 'not-assessable', zh: '报告年度不能确定,不能核对', paths: ['/year'], operands: {} }],
    },
  ],
});
