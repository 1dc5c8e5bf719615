import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { readSectionSix, saysNothing } from '../prose/section-six.ts';
import { listStated, proseReads, quoteClause } from '../prose/stated-figure.ts';

/** Section six says that there is nothing to report, while section one tells of processing fees. */
export const otherMattersNoneMismatch = defineCheck({
  kind: 'report',
  id: 'other-matters-none-mismatch',
  severity: 'info',
  editions: formEditions,
  title: {
    zh: '第六部分说没有需要报告的事项,正文却说到信息处理费',
    en: 'Section six has nothing to report, but the text tells of processing fees',
  },
  legalBasis: {
    zh: '《政府信息公开信息处理费管理办法》(国办函〔2020〕109号);第六部分应报告收费通知的件数、总金额和实际收取的总金额。',
    en: 'The rules on information-processing fees (notice 〔2020〕109); section six reports the fee notices, their amount and what was collected.',
  },
  reads: proseReads,
  messages: {
    fits: { zh: '正文「{quote}」,第六部分有报告', en: 'The text says “{quote}”; section six reports it' },
    contradicted: {
      zh: '正文「{quote}」,第六部分却说没有需要报告的事项',
      en: 'The text says “{quote}”, but section six says that there is nothing to report',
    },
  },
  run: (reading) => {
    const text = readSectionSix(reading);
    if (text === null) return [];
    return listStated(reading).flatMap((figure): readonly Outcome<'fits' | 'contradicted'>[] => {
      const { quantity, number } = figure;
      if ((quantity !== 'processingFeeCollected' && quantity !== 'feeNoticesIssued') || number === 0) return [];
      const base = {
        paths: [figure.path, '/narrative/otherMatters'],
        params: { quote: quoteClause(figure) },
        actual: number,
      };
      return saysNothing(text)
        ? [{ ...base, verdict: 'fail', message: 'contradicted' }]
        : [{ ...base, verdict: 'pass', message: 'fits' }];
    });
  },
});
