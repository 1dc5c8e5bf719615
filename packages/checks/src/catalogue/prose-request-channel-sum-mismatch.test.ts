import { testCheck } from '../../test/test-check.ts';
import { proseRequestChannelSumMismatch } from './prose-request-channel-sum-mismatch.ts';

testCheck(proseRequestChannelSumMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'parts that add up',
      change: {
        stated: [
          {
            quantity: 'received',
            value: 3511,
            unit: '件',
            sentence: '收到政府信息公开申请3511件,其中网络申请3000件,信函申请401件,当面申请110件。',
          },
        ],
      },
    },
    {
      name: 'a total without parts',
      change: { stated: [{ quantity: 'received', value: 3511, unit: '件', sentence: '收到政府信息公开申请3511件。' }] },
      verdict: null,
    },
  ],
  finds: [
    {
      name: 'parts that do not add up',
      change: {
        stated: [
          {
            quantity: 'received',
            value: 3511,
            unit: '件',
            sentence: '收到政府信息公开申请3511件,其中网络申请3000件,信函申请410件,当面申请110件。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「收到政府信息公开申请3511件」,所列 3 项(网络申请3000、信函申请410、当面申请110)之和为 3520,与总数 3511 差 9',
          paths: ['/narrativeFigures/0'],
          operands: {},
          expected: 3511,
          actual: 3520,
          delta: 9,
        },
      ],
    },
    {
      name: 'a list of some parts only',
      change: {
        stated: [
          {
            quantity: 'received',
            value: 3511,
            unit: '件',
            sentence: '收到政府信息公开申请3511件,其中当面申请110件,传真申请1件。',
          },
        ],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「收到政府信息公开申请3511件」,所列 2 项之和为 111,总数 3511;可能没有列全,不作定论',
          paths: ['/narrativeFigures/0'],
          operands: {},
          expected: 3511,
          actual: 111,
          delta: -3400,
        },
      ],
    },
  ],
});
