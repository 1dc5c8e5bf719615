import { testCheck } from '../../test/test-check.ts';
import { proseProcessedMismatch } from './prose-processed-mismatch.ts';

testCheck(proseProcessedMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'all that was processed',
      change: { stated: [{ quantity: 'processed', value: 3486, sentence: '办结3486件。' }] },
    },
    {
      name: 'answers as many as were processed: the other rule speaks of them',
      change: { stated: [{ quantity: 'answered', value: 3486, sentence: '答复3486件。' }] },
      verdict: null,
    },
    {
      name: 'those in time, which may be fewer',
      change: { stated: [{ quantity: 'processed', value: 3480, sentence: '按时办结3480件。' }] },
      verdict: null,
    },
    {
      name: 'one kind of applicant: its column',
      change: {
        stated: [{ quantity: 'processed', value: 3375, scope: 'part', sentence: '自然人申请办结3375件。' }],
      },
    },
  ],
  finds: [
    {
      name: 'carried-in applications forgotten in the answers',
      change: {
        stated: [{ quantity: 'answered', value: 3390, sentence: '全年依法答复政府信息公开申请3390件,结转下年121件。' }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「全年依法答复政府信息公开申请3390件」为 3390件,表中「办理结果总计」为 3486,差 96;恰为本年新收减结转下年,疑似漏算上年结转的申请',
          en: 'The text says 3390件 (“全年依法答复政府信息公开申请3390件”), but the table has "total processed" 3486; difference 96; exactly newly received less carried out, as if those carried in were forgotten',
          paths: ['/narrativeFigures/0', '/applications/totalProcessed/total'],
          operands: { '/applications/totalProcessed/total': 3486 },
          expected: 3486,
          actual: 3390,
          delta: -96,
        },
      ],
    },
    {
      name: 'what was at hand instead of what was processed',
      change: { stated: [{ quantity: 'processed', value: 3607, sentence: '办结申请3607件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「办结申请3607件」为 3607件,表中「办理结果总计」为 3486,差 121;恰为新收与上年结转之和,疑似未减结转下年',
          paths: ['/narrativeFigures/0', '/applications/totalProcessed/total'],
          operands: { '/applications/totalProcessed/total': 3486 },
          expected: 3486,
          actual: 3607,
          delta: 121,
        },
      ],
    },
    {
      name: 'another figure',
      change: { stated: [{ quantity: 'processed', value: 3480, sentence: '全部办结3480件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「全部办结3480件」为 3480件,表中「办理结果总计」为 3486,差 6',
          paths: ['/narrativeFigures/0', '/applications/totalProcessed/total'],
          operands: { '/applications/totalProcessed/total': 3486 },
          expected: 3486,
          actual: 3480,
          delta: -6,
        },
      ],
    },
    {
      name: 'one kind of applicant with another figure than its column',
      change: { stated: [{ quantity: 'processed', value: 3357, scope: 'part', sentence: '自然人申请办结3357件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「自然人申请办结3357件」为 3357件,表中「办理结果总计 · 自然人」为 3375,差 18;两位数字疑似颠倒',
          paths: ['/narrativeFigures/0', '/applications/totalProcessed/naturalPerson'],
          operands: { '/applications/totalProcessed/naturalPerson': 3375 },
          expected: 3375,
          actual: 3357,
        },
      ],
    },
  ],
});
