import { testCheck } from '../../test/test-check.ts';
import { prosePercentageMismatch } from './prose-percentage-mismatch.ts';

testCheck(prosePercentageMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'a share of all that was processed',
      change: {
        stated: [
          { quantity: 'granted', value: 1191, sentence: '办结3486件,其中予以公开1191件,占34.2%。' },
          { quantity: 'processed', value: 3486, sentence: '办结3486件,其中予以公开1191件,占34.2%。' },
        ],
      },
    },
    {
      name: 'a share cut off and not rounded',
      change: { stated: [{ quantity: 'granted', value: 1191, sentence: '予以公开1191件(占办结总数的34.16%)。' }] },
    },
    {
      name: 'a whole that is named and not known',
      change: { stated: [{ quantity: 'granted', value: 1191, sentence: '予以公开1191件,占涉企申请的90%。' }] },
      verdict: null,
    },
    {
      name: 'a growth between two counts of the sentence',
      change: {
        stated: [{ quantity: 'received', value: 86, sentence: '共收到申请86件,比2022年的74件增加12件,增长16.2%。' }],
      },
    },
    {
      name: 'a growth of the total behind one of its parts',
      change: {
        stated: [
          { quantity: 'received', value: 86, sentence: '共收到申请86件,其中网络52件,比2022年的74件增长16.2%。' },
        ],
      },
    },
    {
      name: 'the share of natural persons, without a count',
      // 3402 / 3511.
      change: {
        stated: [
          { quantity: 'receivedNaturalPerson', value: 96.9, unit: '%', scope: 'share', sentence: '自然人占比96.9%。' },
        ],
      },
    },
  ],
  finds: [
    {
      name: 'the count is another than in the table: the share follows from it',
      change: { stated: [{ quantity: 'granted', value: 1911, sentence: '办结3486件,其中予以公开1911件,占34.2%。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「其中予以公开1911件,占34.2%」,按 3486 计应为 54.8%',
          paths: ['/narrativeFigures/0'],
          operands: {},
          foldedUnder: 'prose-granted-mismatch',
        },
      ],
    },
    {
      name: 'another share',
      change: { stated: [{ quantity: 'granted', value: 1191, sentence: '办结3486件,其中予以公开1191件,占43.2%。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「其中予以公开1191件,占43.2%」,按 3486 计应为 34.2%',
          paths: ['/narrativeFigures/0'],
          operands: {},
          expected: 34.2,
          actual: 43.2,
          delta: 9,
        },
      ],
    },
    {
      name: 'a growth that does not follow from the counts beside it',
      change: { stated: [{ quantity: 'received', value: 86, sentence: '共收到申请86件,比2022年的74件增长26%。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「86件,比2022年的74件增长26%」,由 74 到 86 应为 +16%',
          paths: ['/narrativeFigures/0'],
          operands: {},
          expected: 16,
          actual: 26,
        },
      ],
    },
    {
      name: 'a rise told as a number of items',
      change: {
        stated: [
          {
            quantity: 'proactiveTotal',
            value: 2315,
            unit: '条',
            sentence: '全年公开信息2315条,比上年的2067条多284条。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「2315条,比上年的2067条多284条」,由 2067 到 2315 应为 +248条',
          paths: ['/narrativeFigures/0'],
          operands: {},
          expected: 248,
          actual: 284,
        },
      ],
    },
    {
      name: 'another share of natural persons than the table',
      change: {
        stated: [
          { quantity: 'receivedNaturalPerson', value: 69.9, unit: '%', scope: 'share', sentence: '自然人占比69.9%。' },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「自然人占比69.9%」,按 3511 计应为 96.9%',
          paths: ['/narrativeFigures/0', '/applications/newReceived/naturalPerson', '/applications/newReceived/total'],
          operands: {
            '/applications/newReceived/naturalPerson': 3402,
            '/applications/newReceived/total': 3511,
          },
          expected: 96.9,
          actual: 69.9,
        },
      ],
    },
  ],
});
