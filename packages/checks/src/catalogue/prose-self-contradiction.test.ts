import { testCheck } from '../../test/test-check.ts';
import { proseSelfContradiction } from './prose-self-contradiction.ts';

testCheck(proseSelfContradiction, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'new ones, and with those carried in',
      change: {
        stated: [
          { quantity: 'received', value: 3511, sentence: '收到政府信息公开申请3511件。' },
          { quantity: 'received', value: 3607, sentence: '共收到申请3607件。' },
        ],
      },
      verdict: null,
    },
    {
      name: 'a part of the first',
      change: {
        stated: [
          { quantity: 'received', value: 3511, sentence: '收到申请3511件,其中收到涉农申请12件。' },
          { quantity: 'received', value: 12, sentence: '收到申请3511件,其中收到涉农申请12件。' },
        ],
      },
      verdict: null,
    },
  ],
  finds: [
    {
      name: 'two values',
      change: {
        stated: [
          { quantity: 'carriedOut', value: 121, sentence: '结转下年121件。' },
          { quantity: 'carriedOut', value: 112, sentence: '结转下年度办理112件。' },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文前后不一:「结转下年121件」,「结转下年度办理112件」',
          paths: ['/narrativeFigures/0', '/narrativeFigures/1'],
          operands: {},
          expected: 121,
          actual: 112,
          delta: -9,
        },
      ],
    },
  ],
});
