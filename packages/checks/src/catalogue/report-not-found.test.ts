import { testCheck } from '../../test/test-check.ts';
import { reportNotFound } from './report-not-found.ts';

testCheck(reportNotFound, {
  passes: [
    { name: 'all have one', change: { children: [{ name: '青岚县' }, { name: '白石县' }] } },
    {
      name: 'a vertical body is not on the list',
      change: { children: [{ name: '青岚县' }, { name: '示例气象局', apart: 'vertical', absent: true }] },
    },
  ],
  finds: [
    {
      name: 'one has none, one has another year’s',
      change: {
        children: [
          { name: '青岚县', absent: true },
          { name: '白石县', base: 'suqian2024' },
        ],
      },
      finds: [
        { verdict: 'fail', zh: '名单上的青岚县没有找到 2023 年度的报告', paths: ['/agency'], operands: {} },
        {
          verdict: 'fail',
          zh: '名单上的白石县给出的报告是 2024 年度的,没有 2023 年度的',
          paths: ['/agency'],
          operands: {},
        },
      ],
    },
    {
      name: 'an empty list',
      change: { children: [] },
      finds: [{ verdict: 'not-assessable', zh: '名单是空的,不能核对', paths: ['/agency'], operands: {} }],
    },
  ],
});
