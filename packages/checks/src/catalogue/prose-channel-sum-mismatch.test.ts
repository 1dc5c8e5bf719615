import { testCheck } from '../../test/test-check.ts';
import { proseChannelSumMismatch } from './prose-channel-sum-mismatch.ts';

testCheck(proseChannelSumMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'parts that add up',
      change: {
        stated: [
          {
            quantity: 'proactiveTotal',
            value: 923,
            unit: '条',
            sentence: '全年主动公开政府信息923条,其中政府网站28条,政务微信895条。',
          },
        ],
      },
    },
    {
      name: 'a total without parts',
      change: {
        stated: [{ quantity: 'proactiveTotal', value: 923, unit: '条', sentence: '全年主动公开政府信息923条。' }],
      },
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
            value: 923,
            unit: '条',
            sentence: '全年主动公开政府信息923条,其中政府网站28条,政务微信885条。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「全年主动公开政府信息923条」,所列 2 项(政府网站28、政务微信885)之和为 913,与总数 923 差 10',
          paths: ['/narrativeFigures/0'],
          operands: {},
          expected: 923,
          actual: 913,
          delta: -10,
        },
      ],
    },
    {
      name: 'a list of some parts only',
      change: {
        stated: [
          {
            quantity: 'proactiveTotal',
            value: 923,
            unit: '条',
            sentence: '全年主动公开政府信息923条,其中政府网站28条,政务微信95条。',
          },
        ],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「全年主动公开政府信息923条」,所列 2 项之和为 123,总数 923;可能没有列全,不作定论',
          paths: ['/narrativeFigures/0'],
          operands: {},
          expected: 923,
          actual: 123,
          delta: -800,
        },
      ],
    },
  ],
});
