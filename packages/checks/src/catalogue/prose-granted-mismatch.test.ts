import { testCheck } from '../../test/test-check.ts';
import { proseGrantedMismatch } from './prose-granted-mismatch.ts';

testCheck(proseGrantedMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: { stated: [{ quantity: 'granted', value: 1191, sentence: '办理结果为:予以公开1191件。' }] },
    },
    {
      name: 'with those granted in part, in one number',
      change: {
        stated: [{ quantity: 'granted+partiallyGranted', value: 1519, sentence: '予以公开和部分公开共1519件。' }],
      },
    },
    {
      name: 'one kind of applicant: its column',
      change: {
        stated: [{ quantity: 'granted', value: 1175, scope: 'part', sentence: '自然人申请予以公开1175件。' }],
      },
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
    {
      name: 'words in a list before one number that is not their sum',
      change: {
        stated: [{ quantity: 'granted+partiallyGranted', value: 1300, sentence: '予以公开、部分公开1300件。' }],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「予以公开、部分公开1300件」为 1300件,表中「予以公开、部分公开之和」为 1519;正文的数未必是所列各项之和,不作定论',
          paths: ['/narrativeFigures/0', '/applications/granted/total', '/applications/partiallyGranted/total'],
          operands: { '/applications/granted/total': 1191, '/applications/partiallyGranted/total': 328 },
          actual: 1300,
        },
      ],
    },
  ],
});
