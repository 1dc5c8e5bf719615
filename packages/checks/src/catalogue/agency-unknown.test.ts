import { testCheck } from '../../test/test-check.ts';
import { agencyUnknown } from './agency-unknown.ts';

testCheck(agencyUnknown, {
  passes: [{ name: 'a name', change: {} }],
  finds: [
    {
      name: 'no name',
      change: { set: { '/agency/name': null } },
      finds: [
        {
          verdict: 'fail',
          zh: '标题、首段和发布信息都不能确定报告的机关',
          en: 'Neither title, opening nor publication data tells the agency',
          paths: ['/agency/name'],
          operands: {},
        },
      ],
    },
  ],
});
