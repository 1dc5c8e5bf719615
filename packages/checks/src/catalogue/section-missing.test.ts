import { testCheck } from '../../test/test-check.ts';
import { sectionMissing } from './section-missing.ts';

testCheck(sectionMissing, {
  passes: [
    { name: 'all six sections', change: {} },
    { name: 'all six sections of an undecided edition', change: { edition: null } },
    { name: 'reports before the national form: says nothing', change: { edition: 'pre2019' }, verdict: null },
  ],
  finds: [
    {
      name: 'two sections, in the order of the form',
      change: { missingSections: ['otherMatters', 'problems'] },
      finds: [
        {
          verdict: 'fail',
          zh: '没有找到「五、存在的主要问题及改进情况」这一部分',
          en: 'The section "Main problems and improvements" was not found',
          paths: ['/narrative/problemsAndImprovements'],
          operands: {},
        },
        {
          verdict: 'fail',
          zh: '没有找到「六、其他需要报告的事项」这一部分',
          paths: ['/narrative/otherMatters'],
          operands: {},
        },
      ],
    },
    {
      name: 'a heading lost before a table that is there: not conclusive',
      change: { missingSections: ['applications'] },
      finds: [
        {
          verdict: 'unclear',
          zh: '没有找到「三、收到和处理政府信息公开申请情况」的标题,但其内容在报告中,不能断定缺少这一部分',
          paths: ['/applications'],
          operands: {},
        },
      ],
    },
    {
      name: 'a section missing with its table',
      change: { missingSections: ['disputes'], remove: ['/disputes'] },
      finds: [
        {
          verdict: 'fail',
          zh: '没有找到「四、政府信息公开行政复议、行政诉讼情况」这一部分',
          paths: ['/disputes'],
          operands: {},
        },
      ],
    },
    {
      name: 'a section that no form has does not pass unseen',
      change: { missingSections: ['appendix'] },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '读取时报告缺少的部分「appendix」不在表式之中',
          paths: ['/narrative', '/proactiveDisclosure', '/applications', '/disputes'],
          operands: {},
        },
      ],
    },
  ],
});
