import { testCheck } from '../../test/test-check.ts';
import { proseDocumentsRepealedMismatch } from './prose-documents-repealed-mismatch.ts';

testCheck(proseDocumentsRepealedMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: {
        stated: [{ quantity: 'normativeDocumentsRepealed', value: 489, sentence: '废止行政规范性文件489件。' }],
      },
    },
    {
      name: 'none stated, and a blank',
      change: {
        set: { '/proactiveDisclosure/normativeDocuments/repealed': null },
        stated: [{ quantity: 'normativeDocumentsRepealed', value: 0, sentence: '废止行政规范性文件0件。' }],
      },
      mode: 'blank-as-zero',
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: {
        stated: [{ quantity: 'normativeDocumentsRepealed', value: 498, sentence: '废止行政规范性文件498件。' }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「废止行政规范性文件498件」为 498件,表中「行政规范性文件本年废止件数」为 489,差 9;两位数字疑似颠倒',
          paths: ['/narrativeFigures/0', '/proactiveDisclosure/normativeDocuments/repealed'],
          operands: { '/proactiveDisclosure/normativeDocuments/repealed': 489 },
          expected: 489,
          actual: 498,
          delta: 9,
        },
      ],
    },
    {
      name: 'a figure where the table is blank',
      change: {
        set: { '/proactiveDisclosure/normativeDocuments/repealed': null },
        stated: [{ quantity: 'normativeDocumentsRepealed', value: 8, sentence: '废止行政规范性文件8件。' }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「废止行政规范性文件8件」为 8件,表中「行政规范性文件本年废止件数」却是空白',
          paths: ['/narrativeFigures/0', '/proactiveDisclosure/normativeDocuments/repealed'],
          operands: { '/proactiveDisclosure/normativeDocuments/repealed': 'blank' },
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
            quantity: 'normativeDocumentsRepealed',
            value: 498,
            scope: 'filing',
            sentence: '废止行政规范性文件498件。',
          },
        ],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「废止行政规范性文件498件」为 498件,表中「行政规范性文件本年废止件数」为 489;正文的数可能是备案数,不作定论',
          paths: ['/narrativeFigures/0', '/proactiveDisclosure/normativeDocuments/repealed'],
          operands: { '/proactiveDisclosure/normativeDocuments/repealed': 489 },
          expected: 489,
          actual: 498,
          delta: 9,
        },
      ],
    },
  ],
});
