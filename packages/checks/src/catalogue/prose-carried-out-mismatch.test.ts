import { testCheck } from '../../test/test-check.ts';
import { proseCarriedOutMismatch } from './prose-carried-out-mismatch.ts';

testCheck(proseCarriedOutMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: { stated: [{ quantity: 'carriedOut', value: 121, sentence: '办结3486件,结转下年121件。' }] },
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: { stated: [{ quantity: 'carriedOut', value: 112, sentence: '办结3486件,结转下年112件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「结转下年112件」为 112件,表中「结转下年度继续办理」为 121,差 9;两位数字疑似颠倒',
          paths: ['/narrativeFigures/0', '/applications/carriedOut/total'],
          operands: { '/applications/carriedOut/total': 121 },
          expected: 121,
          actual: 112,
          delta: -9,
        },
      ],
    },
    {
      name: 'a figure about as large is not conclusive',
      change: {
        stated: [
          { quantity: 'carriedOut', value: 120, scope: 'approximate', sentence: '办结3486件,结转下年约120件。' },
        ],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「结转下年约120件」为 120件,表中「结转下年度继续办理」为 121;正文的数为约数,不作定论',
          paths: ['/narrativeFigures/0', '/applications/carriedOut/total'],
          operands: { '/applications/carriedOut/total': 121 },
          expected: 121,
          actual: 120,
          delta: -1,
        },
      ],
    },
    {
      name: 'said to be none',
      change: {
        stated: [
          {
            quantity: 'carriedOut',
            value: 0,
            scope: 'none-statement',
            words: '无结转',
            sentence: '全部办结,无结转。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「无结转」为 0件,表中「结转下年度继续办理」为 121,差 121',
          paths: ['/narrativeFigures/0', '/applications/carriedOut/total'],
          operands: {
            '/applications/carriedOut/total': 121,
          },
          expected: 121,
          actual: 0,
        },
      ],
    },
  ],
});
