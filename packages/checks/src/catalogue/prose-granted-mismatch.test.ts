import { testCheck } from '../../test/test-check.ts';
import { proseGrantedMismatch } from './prose-granted-mismatch.ts';

testCheck(proseGrantedMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: { stated: [{ quantity: 'granted', value: 1191, sentence: '办理结果为:予以公开1191件。' }] },
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: { stated: [{ quantity: 'granted', value: 1119, sentence: '办理结果为:予以公开1119件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「办理结果为:予以公开1119件」为 1119件,表中「予以公开」为 1191,差 72;两位数字疑似颠倒',
          paths: ['/narrativeFigures/0', '/applications/granted/total'],
          operands: { '/applications/granted/total': 1191 },
          expected: 1191,
          actual: 1119,
          delta: -72,
        },
      ],
    },
  ],
});
