import { testCheck } from '../../test/test-check.ts';
import { proseDecisionsMismatch } from './prose-decisions-mismatch.ts';

testCheck(proseDecisionsMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figures of the table',
      change: {
        stated: [
          {
            quantity: 'licensingDecisions',
            value: 1808595,
            sentence: '作出行政许可决定1808595件,行政强制决定20163件。',
          },
          { quantity: 'coercionDecisions', value: 20163, sentence: '作出行政许可决定1808595件,行政强制决定20163件。' },
        ],
      },
    },
    {
      name: 'in ten thousands',
      change: {
        stated: [
          { quantity: 'licensingDecisions', value: 180.86, unit: '万件', sentence: '作出行政许可决定180.86万件。' },
        ],
      },
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: { stated: [{ quantity: 'penaltyDecisions', value: 2822625, sentence: '作出行政处罚决定2822625件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「作出行政处罚决定2822625件」为 2822625件,表中「行政处罚处理决定数量」为 2822652,差 27;两位数字疑似颠倒',
          paths: ['/narrativeFigures/0', '/proactiveDisclosure/administrativePenalty/decisions'],
          operands: { '/proactiveDisclosure/administrativePenalty/decisions': 2822652 },
          expected: 2822652,
          actual: 2822625,
          delta: -27,
        },
      ],
    },
    {
      name: 'said to be none',
      change: {
        stated: [
          {
            quantity: 'penaltyDecisions',
            value: 0,
            scope: 'none-statement',
            words: '未作出',
            sentence: '未作出行政处罚决定。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「未作出行政处罚决定」为 0件,表中「行政处罚处理决定数量」为 2822652,差 2822652',
          paths: ['/narrativeFigures/0', '/proactiveDisclosure/administrativePenalty/decisions'],
          operands: {
            '/proactiveDisclosure/administrativePenalty/decisions': 2822652,
          },
          expected: 2822652,
          actual: 0,
        },
      ],
    },
  ],
});
