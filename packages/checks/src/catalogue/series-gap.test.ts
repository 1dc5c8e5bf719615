import { testCheck } from '../../test/test-check.ts';
import { seriesGap } from './series-gap.ts';

testCheck(seriesGap, {
  passes: [
    { name: 'two years that follow', change: { base: 'suqian2024', earlier: [{}] } },
    {
      name: 'a later report is no gap',
      change: { earlier: [{ set: { '/year': 2022 } }, { base: 'suqian2024', set: { '/year': 2026 } }] },
    },
  ],
  finds: [
    {
      name: 'two years are missing, reports in any order',
      change: { base: 'suqian2024', earlier: [{ set: { '/year': 2022 } }, { set: { '/year': 2020 } }] },
      finds: [
        {
          verdict: 'fail',
          zh: '2020 年以来缺 2021、2023 年的报告',
          en: 'Since 2020 there is no report for 2021, 2023',
          paths: ['/year'],
          operands: {},
        },
      ],
    },
  ],
});
