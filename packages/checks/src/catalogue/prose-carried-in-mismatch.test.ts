import { testCheck } from '../../test/test-check.ts';
import { proseCarriedInMismatch } from './prose-carried-in-mismatch.ts';

testCheck(proseCarriedInMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: { stated: [{ quantity: 'carriedIn', value: 96, sentence: '收到政府信息公开申请3511件,上年结转96件。' }] },
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: { stated: [{ quantity: 'carriedIn', value: 69, sentence: '收到政府信息公开申请3511件,上年结转69件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「上年结转69件」为 69件,表中「上年结转」为 96,差 27;两位数字疑似颠倒',
          paths: ['/narrativeFigures/0', '/applications/carriedIn/total'],
          operands: { '/applications/carriedIn/total': 96 },
          expected: 96,
          actual: 69,
          delta: -27,
        },
      ],
    },
    {
      name: 'a figure about as large is not conclusive',
      change: {
        stated: [
          {
            quantity: 'carriedIn',
            value: 95,
            scope: 'approximate',
            sentence: '收到政府信息公开申请3511件,上年结转约95件。',
          },
        ],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「上年结转约95件」为 95件,表中「上年结转」为 96;正文的数为约数,不作定论',
          paths: ['/narrativeFigures/0', '/applications/carriedIn/total'],
          operands: { '/applications/carriedIn/total': 96 },
          expected: 96,
          actual: 95,
          delta: -1,
        },
      ],
    },
    {
      name: 'said to be none',
      change: {
        stated: [
          {
            quantity: 'carriedIn',
            value: 0,
            scope: 'none-statement',
            words: '无上年结转',
            sentence: '无上年结转申请。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「无上年结转申请」为 0件,表中「上年结转」为 96,差 96',
          paths: ['/narrativeFigures/0', '/applications/carriedIn/total'],
          operands: {
            '/applications/carriedIn/total': 96,
          },
          expected: 96,
          actual: 0,
        },
      ],
    },
  ],
});
