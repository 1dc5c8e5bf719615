import { testCheck } from '../../test/test-check.ts';
import { proseSelfContradiction } from './prose-self-contradiction.ts';

testCheck(proseSelfContradiction, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'new ones, and with those carried in',
      change: {
        stated: [
          { quantity: 'received', value: 3511, sentence: '收到政府信息公开申请3511件。' },
          { quantity: 'received', value: 3607, sentence: '共收到申请3607件。' },
        ],
      },
      verdict: null,
    },
    {
      name: 'a part of the first',
      change: {
        stated: [
          { quantity: 'received', value: 3511, sentence: '收到申请3511件,其中收到涉农申请12件。' },
          { quantity: 'received', value: 12, sentence: '收到申请3511件,其中收到涉农申请12件。' },
        ],
      },
      verdict: null,
    },
    {
      name: 'items disclosed, counted in other ways',
      change: {
        stated: [
          { quantity: 'proactiveTotal', value: 2315, unit: '条', sentence: '全年主动公开信息2315条。' },
          { quantity: 'proactiveTotal', value: 2351, unit: '条', sentence: '主动公开政策文件信息2351条。' },
          { quantity: 'proactiveTotal', value: 1236, unit: '条', sentence: '主动公开信息1236条。' },
        ],
      },
      verdict: null,
    },
    {
      name: 'no fee this year, and one in another',
      change: {
        stated: [
          { quantity: 'processingFeeCollected', value: 300, unit: '元', sentence: '2022年收取信息处理费300元。' },
          {
            quantity: 'noFee',
            value: 0,
            unit: '元',
            scope: 'none-statement',
            words: '未收取',
            sentence: '未收取信息处理费。',
          },
        ],
      },
      verdict: null,
    },
  ],
  finds: [
    {
      name: 'two values',
      change: {
        stated: [
          { quantity: 'carriedOut', value: 121, sentence: '结转下年121件。' },
          { quantity: 'carriedOut', value: 112, sentence: '结转下年度办理112件。' },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文前后不一:「结转下年121件」,「结转下年度办理112件」',
          paths: ['/narrativeFigures/0', '/narrativeFigures/1'],
          operands: {},
          expected: 121,
          actual: 112,
          delta: -9,
        },
      ],
    },
    {
      name: 'items disclosed, in the same words, with two digits changed places',
      change: {
        stated: [
          { quantity: 'proactiveTotal', value: 2315, unit: '条', sentence: '全年主动公开信息2315条。' },
          { quantity: 'proactiveTotal', value: 2351, unit: '条', sentence: '全年共主动公开政府信息2351条。' },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文前后不一:「全年主动公开信息2315条」,「全年共主动公开政府信息2351条」',
          paths: ['/narrativeFigures/0', '/narrativeFigures/1'],
          operands: {},
          expected: 2315,
          actual: 2351,
        },
      ],
    },
    {
      name: 'a fee collected, and none',
      change: {
        stated: [
          { quantity: 'processingFeeCollected', value: 300, unit: '元', sentence: '收取信息处理费300元。' },
          {
            quantity: 'noFee',
            value: 0,
            unit: '元',
            scope: 'none-statement',
            words: '未收取',
            sentence: '本机关未收取信息处理费。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文前后不一:「收取信息处理费300元」,「本机关未收取信息处理费」',
          paths: ['/narrativeFigures/0', '/narrativeFigures/1'],
          operands: {},
          expected: 300,
          actual: 0,
          delta: -300,
        },
      ],
    },
    {
      name: 'two amounts in yuan',
      change: {
        stated: [
          { quantity: 'administrativeFee', value: 300, unit: '元', sentence: '收取行政事业性收费300元。' },
          { quantity: 'administrativeFee', value: 450, unit: '元', sentence: '行政事业性收费共450元。' },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文前后不一:「收取行政事业性收费300元」,「行政事业性收费共450元」',
          paths: ['/narrativeFigures/0', '/narrativeFigures/1'],
          operands: {},
          expected: 300,
          actual: 450,
          delta: 150,
        },
      ],
    },
    {
      name: 'two amounts in different units',
      change: {
        stated: [
          { quantity: 'administrativeFee', value: 300, unit: '元', sentence: '收取行政事业性收费300元。' },
          { quantity: 'administrativeFee', value: 0.5, unit: '万元', sentence: '行政事业性收费共0.5万元。' },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文前后不一:「收取行政事业性收费300元」,「行政事业性收费共0.5万元」',
          paths: ['/narrativeFigures/0', '/narrativeFigures/1'],
          operands: {},
          expected: 0.03,
          actual: 0.5,
          delta: 0.47,
        },
      ],
    },
  ],
});
