import { testCheck } from '../../test/test-check.ts';
import { proseNotHeldMismatch } from './prose-not-held-mismatch.ts';

testCheck(proseNotHeldMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: { stated: [{ quantity: 'notHeld', value: 1047, sentence: '本机关不掌握相关政府信息1047件。' }] },
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: { stated: [{ quantity: 'notHeld', value: 1074, sentence: '本机关不掌握相关政府信息1074件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「本机关不掌握相关政府信息1074件」为 1074件,表中「本机关不掌握相关政府信息」为 1047,差 27;两位数字疑似颠倒',
          paths: ['/narrativeFigures/0', '/applications/unableNotHeld/total'],
          operands: { '/applications/unableNotHeld/total': 1047 },
          expected: 1047,
          actual: 1074,
          delta: 27,
        },
      ],
    },
  ],
});
