import { testCheck } from '../../test/test-check.ts';
import { problemsEmpty } from './problems-empty.ts';

testCheck(problemsEmpty, {
  passes: [
    { name: 'ten characters', change: { set: { '/narrative/problemsAndImprovements': '培训不足,将多办培训' } } },
  ],
  finds: [
    {
      name: 'none',
      change: { set: { '/narrative/problemsAndImprovements': '无。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '「五、存在的主要问题及改进情况」只写了「无。」(2 字)',
          en: 'Section five says no more than 「无。」 (2 characters)',
          paths: ['/narrative/problemsAndImprovements'],
          operands: {},
          actual: 2,
        },
      ],
    },
    {
      name: 'a heading without text',
      change: { set: { '/narrative/problemsAndImprovements': null } },
      finds: [
        {
          verdict: 'fail',
          zh: '「五、存在的主要问题及改进情况」有标题,没有正文',
          paths: ['/narrative/problemsAndImprovements'],
          operands: {},
        },
      ],
    },
    {
      name: 'no such section: section-missing speaks',
      change: { missingSections: ['problems'] },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '没有找到「五、存在的主要问题及改进情况」,不能核对',
          paths: ['/narrative/problemsAndImprovements'],
          operands: {},
        },
      ],
    },
  ],
});
