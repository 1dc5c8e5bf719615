import { describe, expect, test } from 'vitest';
import { buildResult } from '../../test/build-result.ts';
import { testCheck } from '../../test/test-check.ts';
import { runChecks } from '../run-checks.ts';
import { proseNoDisputesMismatch } from './prose-no-disputes-mismatch.ts';

testCheck(proseNoDisputesMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'zeros in the table',
      change: {
        set: {
          '/disputes/reconsideration/total': 0,
          '/disputes/litigationDirect/total': 0,
          '/disputes/litigationAfterReconsideration/total': 0,
        },
        stated: [
          {
            quantity: 'noDisputes',
            value: 0,
            scope: 'none-statement',
            words: '未发生',
            sentence: '未发生行政复议、行政诉讼。',
          },
        ],
      },
    },
    {
      name: 'no lawsuit, and reconsiderations',
      change: {
        set: { '/disputes/litigationDirect/total': 0, '/disputes/litigationAfterReconsideration/total': 0 },
        stated: [
          {
            quantity: 'noLitigation',
            value: 0,
            scope: 'none-statement',
            words: '未发生',
            sentence: '未发生行政诉讼。',
          },
        ],
      },
    },
  ],
  finds: [
    {
      name: 'figures in the table',
      change: {
        stated: [
          {
            quantity: 'noDisputes',
            value: 0,
            scope: 'none-statement',
            words: '未发生',
            sentence: '未发生行政复议、行政诉讼。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「未发生行政复议、行政诉讼」,表中「行政复议、行政诉讼总计」却有 553',
          paths: [
            '/narrativeFigures/0',
            '/disputes/reconsideration/total',
            '/disputes/litigationDirect/total',
            '/disputes/litigationAfterReconsideration/total',
          ],
          operands: {
            '/disputes/reconsideration/total': 440,
            '/disputes/litigationDirect/total': 24,
            '/disputes/litigationAfterReconsideration/total': 89,
          },
          expected: 553,
          actual: 0,
          delta: -553,
        },
      ],
    },
    {
      name: 'no reconsideration, and some in the table',
      change: {
        stated: [
          {
            quantity: 'noReconsideration',
            value: 0,
            scope: 'none-statement',
            words: '未发生',
            sentence: '未发生行政复议。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「未发生行政复议」,表中「行政复议总计」却有 440',
          paths: ['/narrativeFigures/0', '/disputes/reconsideration/total'],
          operands: { '/disputes/reconsideration/total': 440 },
          expected: 440,
          actual: 0,
          delta: -440,
        },
      ],
    },
    {
      name: 'none that was lost',
      change: {
        stated: [
          {
            quantity: 'noLitigation',
            value: 0,
            scope: 'none-statement',
            words: '未发生',
            sentence: '未发生行政诉讼败诉的情况。',
          },
        ],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「未发生行政诉讼败诉的情况」,表中「行政诉讼总计」有 113;正文所说的可能只是某一类,不作定论',
          paths: [
            '/narrativeFigures/0',
            '/disputes/litigationDirect/total',
            '/disputes/litigationAfterReconsideration/total',
          ],
          operands: { '/disputes/litigationDirect/total': 24, '/disputes/litigationAfterReconsideration/total': 89 },
          expected: 113,
          actual: 0,
          delta: null,
        },
      ],
    },
  ],
});

describe('a statement about some disputes only is not conclusive, one about all is', () => {
  test.each([
    ['noDisputes', '未因主动公开引发行政复议、行政诉讼。', 'unclear'],
    ['noReconsideration', '未发生因答复不规范引发的行政复议。', 'unclear'],
    ['noReconsideration', '未发生集体行政复议。', 'unclear'],
    ['noLitigation', '未因公开不及时被提起行政诉讼。', 'unclear'],
    ['noLitigation', '局属单位未发生信息公开行政诉讼。', 'unclear'],
    ['noDisputes', '未因政府信息公开工作引发行政复议、行政诉讼。', 'fail'],
    ['noDisputes', '没有发生因依申请公开答复被申请行政复议、提起行政诉讼的情况。', 'fail'],
    ['noLitigation', '本年度我市未发生一起行政诉讼案件。', 'fail'],
  ])('%s: %s', (quantity, sentence, verdict) => {
    const words = sentence.slice(sentence.search(/[未没]/), sentence.search(/[未没]/) + 2);
    const stated = [{ quantity, value: 0, scope: 'none-statement', words, sentence }];
    const findings = runChecks(buildResult({ stated }), { checks: [proseNoDisputesMismatch] });
    expect(findings.map((finding) => finding.verdict)).toEqual([verdict]);
  });
});
