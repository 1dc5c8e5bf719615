import { testCheck } from '../../test/test-check.ts';
import { titleMissing } from './title-missing.ts';

testCheck(titleMissing, {
  passes: [{ name: 'a title', change: {} }],
  finds: [
    {
      name: 'no title',
      change: { set: { '/title': null } },
      finds: [
        {
          verdict: 'fail',
          zh: '没有找到标题「…年政府信息公开工作年度报告」',
          en: 'No title of the kind "…年政府信息公开工作年度报告" was found',
          paths: ['/title'],
          operands: {},
        },
      ],
    },
  ],
});
