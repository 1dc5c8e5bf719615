import { testCheck } from '../../test/test-check.ts';
import { proseDocumentsIssuedMismatch } from './prose-documents-issued-mismatch.ts';

testCheck(proseDocumentsIssuedMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: {
        stated: [{ quantity: 'normativeDocumentsIssued', value: 109, sentence: '全年制发行政规范性文件109件。' }],
      },
    },
    {
      name: 'none stated, and a blank',
      change: {
        set: { '/proactiveDisclosure/normativeDocuments/issued': null },
        stated: [{ quantity: 'normativeDocumentsIssued', value: 0, sentence: '全年制发行政规范性文件0件。' }],
      },
      mode: 'blank-as-zero',
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: {
        stated: [{ quantity: 'normativeDocumentsIssued', value: 190, sentence: '全年制发行政规范性文件190件。' }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「全年制发行政规范性文件190件」为 190件,表中「行政规范性文件本年制发件数」为 109,差 81;两位数字疑似颠倒',
          paths: ['/narrativeFigures/0', '/proactiveDisclosure/normativeDocuments/issued'],
          operands: { '/proactiveDisclosure/normativeDocuments/issued': 109 },
          expected: 109,
          actual: 190,
          delta: 81,
        },
      ],
    },
    {
      name: 'a figure where the table is blank',
      change: {
        set: { '/proactiveDisclosure/normativeDocuments/issued': null },
        stated: [{ quantity: 'normativeDocumentsIssued', value: 8, sentence: '全年制发行政规范性文件8件。' }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「全年制发行政规范性文件8件」为 8件,表中「行政规范性文件本年制发件数」却是空白',
          paths: ['/narrativeFigures/0', '/proactiveDisclosure/normativeDocuments/issued'],
          operands: { '/proactiveDisclosure/normativeDocuments/issued': 'blank' },
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
            quantity: 'normativeDocumentsIssued',
            value: 190,
            scope: 'filing',
            sentence: '全年制发行政规范性文件190件。',
          },
        ],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「全年制发行政规范性文件190件」为 190件,表中「行政规范性文件本年制发件数」为 109;正文的数可能是备案数,不作定论',
          paths: ['/narrativeFigures/0', '/proactiveDisclosure/normativeDocuments/issued'],
          operands: { '/proactiveDisclosure/normativeDocuments/issued': 109 },
          expected: 109,
          actual: 190,
          delta: 81,
        },
      ],
    },
    {
      name: 'the form of 2019 names the row and column otherwise',
      change: {
        edition: '2019',
        set: { '/proactiveDisclosure/normativeDocuments/newlyMade': 6 },
        stated: [{ quantity: 'normativeDocumentsIssued', value: 8, sentence: '全年制发规范性文件8件。' }],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「全年制发规范性文件8件」为 8件,表中「规范性文件本年新制作数量」为 6,差 2',
          paths: ['/narrativeFigures/0', '/proactiveDisclosure/normativeDocuments/newlyMade'],
          operands: { '/proactiveDisclosure/normativeDocuments/newlyMade': 6 },
        },
      ],
    },
    {
      name: 'said to be none',
      change: {
        stated: [
          {
            quantity: 'normativeDocumentsIssued',
            value: 0,
            scope: 'none-statement',
            words: '未制发',
            sentence: '本年度未制发行政规范性文件。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「本年度未制发行政规范性文件」为 0件,表中「行政规范性文件本年制发件数」为 109,差 109',
          paths: ['/narrativeFigures/0', '/proactiveDisclosure/normativeDocuments/issued'],
          operands: {
            '/proactiveDisclosure/normativeDocuments/issued': 109,
          },
          expected: 109,
          actual: 0,
        },
      ],
    },
  ],
});
