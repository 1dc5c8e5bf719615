import { testCheck } from '../../test/test-check.ts';
import { agencyRenamed } from './agency-renamed.ts';

testCheck(agencyRenamed, {
  passes: [
    { name: 'the same agency', change: { base: 'suqian2024', earlier: [{}] } },
    { name: 'its full name', change: { base: 'suqian2024', set: { '/agency/name': '宿迁市人民政府' }, earlier: [{}] } },
  ],
  finds: [
    {
      name: 'another name',
      change: { base: 'suqian2024', earlier: [{ set: { '/agency/name': '示例市' } }] },
      finds: [
        {
          verdict: 'fail',
          zh: '2023 年报告的机关是示例市,本报告是宿迁市;按承继关系比较',
          paths: ['/agency/name'],
          operands: {},
          expected: '示例市',
          actual: '宿迁市',
        },
      ],
    },
    {
      name: 'no name last year',
      change: { base: 'suqian2024', earlier: [{ set: { '/agency/name': null } }] },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '本报告或 2023 年报告没有机关名称,不能核对',
          paths: ['/agency/name'],
          operands: {},
        },
      ],
    },
  ],
});
