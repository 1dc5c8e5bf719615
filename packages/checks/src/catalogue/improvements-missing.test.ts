import { testCheck } from '../../test/test-check.ts';
import { improvementsMissing } from './improvements-missing.ts';

testCheck(improvementsMissing, {
  passes: [
    { name: 'both', change: { set: { '/narrative/problemsAndImprovements': '公开内容不够全面。下一步加强培训。' } } },
  ],
  finds: [
    {
      name: 'problems alone',
      change: { set: { '/narrative/problemsAndImprovements': '一是公开内容较少,渠道单一。二是人手不足。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '第五部分谈了问题,没有谈改进(18 个汉字)',
          paths: ['/narrative/problemsAndImprovements'],
          operands: {},
        },
      ],
    },
    {
      name: 'no problem is said to be there',
      change: { set: { '/narrative/problemsAndImprovements': '本年度无存在的主要问题。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '第五部分只说没有问题,没有谈改进(11 个汉字)',
          paths: ['/narrative/problemsAndImprovements'],
          operands: {},
        },
      ],
    },
    {
      name: 'measures alone',
      change: { set: { '/narrative/problemsAndImprovements': '下一步加强业务培训,完善工作制度。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '第五部分谈了改进,没有谈问题(15 个汉字)',
          paths: ['/narrative/problemsAndImprovements'],
          operands: {},
        },
      ],
    },
    {
      name: 'neither is recognised: not conclusive',
      change: { set: { '/narrative/problemsAndImprovements': '本机关今年的工作与去年相同' } },
      finds: [
        {
          verdict: 'unclear',
          zh: '第五部分既看不出问题,也看不出改进(13 个汉字),须人工核实',
          paths: ['/narrative/problemsAndImprovements'],
          operands: {},
        },
      ],
    },
    {
      name: 'next to nothing: problems-empty speaks',
      change: { set: { '/narrative/problemsAndImprovements': '无。' } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '没有读到第五部分的正文,不能核对',
          paths: ['/narrative/problemsAndImprovements'],
          operands: {},
        },
      ],
    },
  ],
});
