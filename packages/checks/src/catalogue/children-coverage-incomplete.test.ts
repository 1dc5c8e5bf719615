import { testCheck } from '../../test/test-check.ts';
import { childrenCoverageIncomplete } from './children-coverage-incomplete.ts';

testCheck(childrenCoverageIncomplete, {
  passes: [
    { name: 'all there', change: { children: [{ name: '甲县' }] } },
    {
      name: 'a vertical body without a report',
      change: { children: [{ name: '甲县' }, { name: '税务局', apart: 'vertical', absent: true }] },
    },
  ],
  finds: [
    {
      name: 'one of two',
      change: { children: [{ name: '甲县' }, { name: '乙县', absent: true }] },
      finds: [
        {
          verdict: 'fail',
          zh: '应列 2 个下级机关,有报告的 1 个,缺 1 个:乙县',
          en: '1 of 2 bodies below have a report, 1 have none: 乙县',
          paths: ['/year'],
          operands: {},
        },
      ],
    },
    {
      name: 'an empty list',
      change: { children: [] },
      finds: [{ verdict: 'not-assessable', zh: '没有列出下级机关', paths: ['/year'], operands: {} }],
    },
  ],
});
