import { testCheck } from '../../test/test-check.ts';
import { consolidationUnstated } from './consolidation-unstated.ts';

const children = [{ name: '甲县' }];

testCheck(consolidationUnstated, {
  passes: [
    {
      name: 'from the reports of all departments',
      change: { narrative: { preamble: '本报告根据各部门、各县区年度报告汇总。' }, children },
    },
    { name: 'this level alone', change: { narrative: { overview: '本级数据不含乡镇。' }, children } },
  ],
  finds: [
    {
      name: 'nothing of it',
      change: { narrative: { preamble: '本报告依照条例编制。', overview: '工作平稳。' }, children },
      finds: [
        {
          verdict: 'fail',
          zh: '首段与总体情况没有写明统计范围',
          paths: ['/narrative'],
          operands: {},
        },
      ],
    },
  ],
});
