import { testCheck } from '../../test/test-check.ts';
import { proseCompletionRateMismatch } from './prose-completion-rate-mismatch.ts';

testCheck(proseCompletionRateMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'nothing carried out',
      change: {
        set: { '/applications/carriedOut/total': 0 },
        stated: [{ quantity: 'completionRate', value: 100, unit: '%', sentence: '依申请公开办结率100%。' }],
      },
    },
    {
      name: 'a rate below 100 %',
      change: { stated: [{ quantity: 'completionRate', value: 96.6, unit: '%', sentence: '申请办结率96.6%。' }] },
    },
    {
      name: 'a rate of answers in time',
      change: { stated: [{ quantity: 'timelyRate', value: 100, unit: '%', sentence: '按时办结率100%。' }] },
      verdict: null,
    },
  ],
  finds: [
    {
      name: 'everything concluded, and some carried out',
      change: { stated: [{ quantity: 'completionRate', value: 100, unit: '%', sentence: '依申请公开办结率100%。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「依申请公开办结率100%」,表中却有 121 件结转下年度继续办理',
          paths: ['/narrativeFigures/0', '/applications/carriedOut/total'],
          operands: { '/applications/carriedOut/total': 121 },
          expected: '< 100',
          actual: 100,
        },
      ],
    },
    {
      name: 'more than 100 %',
      change: { stated: [{ quantity: 'timelyRate', value: 103, unit: '%', sentence: '答复及时率103%。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「答复及时率103%」,比率超过 100%',
          paths: ['/narrativeFigures/0', '/applications/carriedOut/total'],
          operands: { '/applications/carriedOut/total': 121 },
          expected: '≤ 100',
          actual: 103,
        },
      ],
    },
  ],
});
