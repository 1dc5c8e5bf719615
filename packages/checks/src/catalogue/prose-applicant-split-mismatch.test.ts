import { testCheck } from '../../test/test-check.ts';
import { proseApplicantSplitMismatch } from './prose-applicant-split-mismatch.ts';

testCheck(proseApplicantSplitMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figures of the columns',
      change: {
        stated: [
          { quantity: 'receivedNaturalPerson', value: 3402, sentence: '自然人申请3402件,法人或其他组织申请109件。' },
          { quantity: 'receivedLegalPerson', value: 109, sentence: '自然人申请3402件,法人或其他组织申请109件。' },
        ],
      },
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: { stated: [{ quantity: 'receivedNaturalPerson', value: 3042, sentence: '自然人申请3042件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「自然人申请3042件」为 3042件,表中「本年新收 · 自然人」为 3402,差 360;两位数字疑似颠倒',
          paths: ['/narrativeFigures/0', '/applications/newReceived/naturalPerson'],
          operands: { '/applications/newReceived/naturalPerson': 3402 },
          expected: 3402,
          actual: 3042,
          delta: -360,
        },
      ],
    },
    {
      name: 'legal persons',
      change: { stated: [{ quantity: 'receivedLegalPerson', value: 99, sentence: '法人或其他组织申请99件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「法人或其他组织申请99件」为 99件,表中「本年新收 · 法人或其他组织」为 109,差 10',
          paths: ['/narrativeFigures/0', '/applications/newReceived/total', '/applications/newReceived/naturalPerson'],
          operands: { '/applications/newReceived/total': 3511, '/applications/newReceived/naturalPerson': 3402 },
          expected: 109,
          actual: 99,
          delta: -10,
        },
      ],
    },
  ],
});
