import { testCheck } from '../../test/test-check.ts';
import { proseAnsweredMismatch } from './prose-answered-mismatch.ts';

testCheck(proseAnsweredMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'all that was processed',
      change: { stated: [{ quantity: 'answered', value: 3486, sentence: '答复3486件。' }] },
    },
    {
      name: 'without those not processed',
      change: { stated: [{ quantity: 'answered', value: 3080, sentence: '答复3080件。' }] },
    },
    {
      name: 'without those carried in: an error of the other rule',
      change: { stated: [{ quantity: 'answered', value: 3390, sentence: '答复3390件。' }] },
      verdict: null,
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: { stated: [{ quantity: 'answered', value: 3400, sentence: '全年答复申请3400件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「全年答复申请3400件」为 3400件,表中「办理结果总计」为 3486,差 86',
          paths: ['/narrativeFigures/0', '/applications/totalProcessed/total'],
          operands: { '/applications/totalProcessed/total': 3486 },
          expected: 3486,
          actual: 3400,
          delta: -86,
        },
      ],
    },
  ],
});
