import { testCheck } from '../../test/test-check.ts';
import { proseNotProcessedMismatch } from './prose-not-processed-mismatch.ts';

testCheck(proseNotProcessedMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: { stated: [{ quantity: 'notProcessed', value: 406, sentence: '不予处理406件。' }] },
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: { stated: [{ quantity: 'notProcessed', value: 416, sentence: '不予处理416件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「不予处理416件」为 416件,表中「不予处理各项之和」为 406,差 10',
          paths: [
            '/narrativeFigures/0',
            '/applications/notProcessedPetition/total',
            '/applications/notProcessedDuplicate/total',
            '/applications/notProcessedPublication/total',
            '/applications/notProcessedExcessive/total',
            '/applications/notProcessedConfirmOrReissue/total',
          ],
          operands: {
            '/applications/notProcessedPetition/total': 305,
            '/applications/notProcessedDuplicate/total': 39,
            '/applications/notProcessedPublication/total': 0,
            '/applications/notProcessedExcessive/total': 58,
            '/applications/notProcessedConfirmOrReissue/total': 4,
          },
          expected: 406,
          actual: 416,
          delta: 10,
        },
      ],
    },
  ],
});
