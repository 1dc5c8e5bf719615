import { testCheck } from '../../test/test-check.ts';
import { proseCategorySumMismatch } from './prose-category-sum-mismatch.ts';

testCheck(proseCategorySumMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'parts that add up',
      change: {
        stated: [
          {
            quantity: 'proactiveTotal',
            value: 39,
            unit: '条',
            sentence: '公开各类信息39条,其中机构信息5条,政策文件9条,公告公示10条,规划计划12条,财政信息3条。',
          },
        ],
      },
    },
    {
      name: 'a total without parts',
      change: { stated: [{ quantity: 'proactiveTotal', value: 39, unit: '条', sentence: '公开各类信息39条。' }] },
      verdict: null,
    },
  ],
  finds: [
    {
      name: 'parts that do not add up',
      change: {
        stated: [
          {
            quantity: 'proactiveTotal',
            value: 39,
            unit: '条',
            sentence: '公开各类信息39条,其中机构信息5条,政策文件9条,公告公示10条,规划计划13条,财政信息3条。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「公开各类信息39条」,所列 5 项(机构信息5、政策文件9、公告公示10、规划计划13、财政信息3)之和为 40,与总数 39 差 1',
          paths: ['/narrativeFigures/0'],
          operands: {},
          expected: 39,
          actual: 40,
          delta: 1,
        },
      ],
    },
    {
      name: 'a list of some parts only',
      change: {
        stated: [
          {
            quantity: 'proactiveTotal',
            value: 39,
            unit: '条',
            sentence: '公开各类信息39条,其中财政信息2条,人事任免1条。',
          },
        ],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「公开各类信息39条」,所列 2 项之和为 3,总数 39;可能没有列全,不作定论',
          paths: ['/narrativeFigures/0'],
          operands: {},
          expected: 39,
          actual: 3,
          delta: -36,
        },
      ],
    },
  ],
});
