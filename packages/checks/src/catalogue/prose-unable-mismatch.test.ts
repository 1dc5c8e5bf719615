import { testCheck } from '../../test/test-check.ts';
import { proseUnableMismatch } from './prose-unable-mismatch.ts';

testCheck(proseUnableMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: { stated: [{ quantity: 'unable', value: 1078, sentence: '无法提供1078件。' }] },
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: { stated: [{ quantity: 'unable', value: 1087, sentence: '无法提供1087件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「无法提供1087件」为 1087件,表中「无法提供各项之和」为 1078,差 9;两位数字疑似颠倒',
          paths: [
            '/narrativeFigures/0',
            '/applications/unableNotHeld/total',
            '/applications/unableRequiresCreation/total',
            '/applications/unableStillUnclear/total',
          ],
          operands: {
            '/applications/unableNotHeld/total': 1047,
            '/applications/unableRequiresCreation/total': 28,
            '/applications/unableStillUnclear/total': 3,
          },
          expected: 1078,
          actual: 1087,
          delta: 9,
        },
      ],
    },
  ],
});
