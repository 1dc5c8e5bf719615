import { testCheck } from '../../test/test-check.ts';
import { proseDocumentsInForceMismatch } from './prose-documents-in-force-mismatch.ts';

testCheck(proseDocumentsInForceMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: {
        stated: [{ quantity: 'normativeDocumentsInForce', value: 597, sentence: '现行有效行政规范性文件597件。' }],
      },
    },
    {
      name: 'none stated, and a blank',
      change: {
        set: { '/proactiveDisclosure/normativeDocuments/inForce': null },
        stated: [{ quantity: 'normativeDocumentsInForce', value: 0, sentence: '现行有效行政规范性文件0件。' }],
      },
      mode: 'blank-as-zero',
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: {
        stated: [{ quantity: 'normativeDocumentsInForce', value: 579, sentence: '现行有效行政规范性文件579件。' }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「现行有效行政规范性文件579件」为 579件,表中「行政规范性文件现行有效件数」为 597,差 18;两位数字疑似颠倒',
          paths: ['/narrativeFigures/0', '/proactiveDisclosure/normativeDocuments/inForce'],
          operands: { '/proactiveDisclosure/normativeDocuments/inForce': 597 },
          expected: 597,
          actual: 579,
          delta: -18,
        },
      ],
    },
    {
      name: 'a figure where the table is blank',
      change: {
        set: { '/proactiveDisclosure/normativeDocuments/inForce': null },
        stated: [{ quantity: 'normativeDocumentsInForce', value: 8, sentence: '现行有效行政规范性文件8件。' }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「现行有效行政规范性文件8件」为 8件,表中「行政规范性文件现行有效件数」却是空白',
          paths: ['/narrativeFigures/0', '/proactiveDisclosure/normativeDocuments/inForce'],
          operands: { '/proactiveDisclosure/normativeDocuments/inForce': 'blank' },
          expected: null,
          actual: 8,
          delta: null,
          mode: 'blank-as-zero',
        },
      ],
    },
    {
      name: 'a count of filings is not conclusive',
      change: {
        stated: [
          {
            quantity: 'normativeDocumentsInForce',
            value: 579,
            scope: 'filing',
            sentence: '现行有效行政规范性文件579件。',
          },
        ],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「现行有效行政规范性文件579件」为 579件,表中「行政规范性文件现行有效件数」为 597;正文的数可能是备案数,不作定论',
          paths: ['/narrativeFigures/0', '/proactiveDisclosure/normativeDocuments/inForce'],
          operands: { '/proactiveDisclosure/normativeDocuments/inForce': 597 },
          expected: 597,
          actual: 579,
          delta: -18,
        },
      ],
    },
  ],
});
