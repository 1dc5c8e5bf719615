import { testCheck } from '../../test/test-check.ts';
import { proseReceivedMismatch } from './prose-received-mismatch.ts';

testCheck(proseReceivedMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the newly received',
      change: { stated: [{ quantity: 'received', value: 3511, sentence: '全年共收到政府信息公开申请3511件。' }] },
    },
    {
      name: 'with those carried in',
      change: {
        stated: [
          {
            quantity: 'received',
            value: 3607,
            scope: 'including-carried-in',
            sentence: '全年共收到政府信息公开申请3607件(含上年结转96件)。',
          },
        ],
      },
    },
    {
      name: 'a figure in ten thousands, within its last digit',
      change: {
        stated: [{ quantity: 'received', value: 0.35, unit: '万件', sentence: '全年收到政府信息公开申请0.35万件。' }],
      },
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: {
        stated: [{ quantity: 'received', value: 3411, sentence: '2023年,全年共收到政府信息公开申请3411件,均已答复。' }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「全年共收到政府信息公开申请3411件」为 3411件,表中「本年新收」为 3511,差 100',
          en: 'The text says 3411件 (“全年共收到政府信息公开申请3411件”), but the table has "newly received" 3511; difference 100',
          paths: ['/narrativeFigures/0', '/applications/newReceived/total', '/applications/carriedIn/total'],
          operands: { '/applications/newReceived/total': 3511, '/applications/carriedIn/total': 96 },
          expected: 3511,
          actual: 3411,
          delta: -100,
        },
      ],
    },
    {
      name: 'new ones that include those carried in',
      change: { stated: [{ quantity: 'newlyReceived', value: 3607, sentence: '本年新收申请3607件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「本年新收申请3607件」为 3607件,表中「本年新收」为 3511,差 96;恰为新收与上年结转之和,「新收」不应含上年结转',
          paths: ['/narrativeFigures/0', '/applications/newReceived/total'],
          operands: { '/applications/newReceived/total': 3511 },
          expected: 3511,
          actual: 3607,
          delta: 96,
        },
      ],
    },
    {
      name: 'two digits that changed places',
      change: { stated: [{ quantity: 'received', value: 5311, sentence: '收到政府信息公开申请5311件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「收到政府信息公开申请5311件」为 5311件,表中「本年新收」为 3511,差 1800;两位数字疑似颠倒',
          paths: ['/narrativeFigures/0', '/applications/newReceived/total', '/applications/carriedIn/total'],
          operands: { '/applications/newReceived/total': 3511, '/applications/carriedIn/total': 96 },
          expected: 3511,
          actual: 5311,
          delta: 1800,
        },
      ],
    },
    {
      name: 'an approximate figure is not conclusive',
      change: {
        stated: [
          {
            quantity: 'received',
            value: 3000,
            scope: 'approximate',
            words: '3000',
            sentence: '收到政府信息公开申请3000余件。',
          },
        ],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「收到政府信息公开申请3000余件」为 3000件,表中「本年新收」为 3511;正文的数为约数,不作定论',
          paths: ['/narrativeFigures/0', '/applications/newReceived/total', '/applications/carriedIn/total'],
          operands: { '/applications/newReceived/total': 3511, '/applications/carriedIn/total': 96 },
          expected: 3511,
          actual: 3000,
          delta: -511,
        },
      ],
    },
    {
      name: 'a figure of several years is not conclusive',
      change: { stated: [{ quantity: 'received', value: 9000, sentence: '近三年收到政府信息公开申请9000件。' }] },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「近三年收到政府信息公开申请9000件」为 9000件,表中「本年新收」为 3511;正文的数可能是历年累计,不作定论',
          paths: ['/narrativeFigures/0', '/applications/newReceived/total', '/applications/carriedIn/total'],
          operands: { '/applications/newReceived/total': 3511, '/applications/carriedIn/total': 96 },
          expected: 3511,
          actual: 9000,
          delta: 5489,
        },
      ],
    },
    {
      name: 'a figure of another body is not conclusive',
      change: { stated: [{ quantity: 'received', value: 12, sentence: '宿迁市水利局收到政府信息公开申请12件。' }] },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「宿迁市水利局收到政府信息公开申请12件」为 12件,表中「本年新收」为 3511;正文的数可能是其他机关的数,不作定论',
          paths: ['/narrativeFigures/0', '/applications/newReceived/total', '/applications/carriedIn/total'],
          operands: { '/applications/newReceived/total': 3511, '/applications/carriedIn/total': 96 },
          expected: 3511,
          actual: 12,
          delta: -3499,
        },
      ],
    },
    {
      name: 'an inferred figure in the table is not conclusive',
      change: {
        methods: { '/applications/newReceived/total': 'inferred' },
        stated: [{ quantity: 'received', value: 3411, sentence: '收到政府信息公开申请3411件。' }],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「收到政府信息公开申请3411件」为 3411件,表中「本年新收」为 3511,差 100(所涉之数有 1 个是推断的,不作定论)',
          paths: ['/narrativeFigures/0', '/applications/newReceived/total', '/applications/carriedIn/total'],
          operands: { '/applications/newReceived/total': 3511, '/applications/carriedIn/total': 96 },
          expected: 3511,
          actual: 3411,
          delta: -100,
        },
      ],
    },
  ],
});
