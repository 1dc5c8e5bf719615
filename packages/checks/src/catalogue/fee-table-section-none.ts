import { defineCheck } from '../engine/define-check.ts';
import { readSectionSix, saysNothing } from '../prose/section-six.ts';
import { proseReads } from '../prose/stated-figure.ts';

/** Administrative fees in table 2, and section six says just 「无」. */
export const feeTableSectionNone = defineCheck({
  kind: 'report',
  id: 'fee-table-section-none',
  severity: 'info',
  editions: ['2021'],
  title: {
    zh: '第二部分有行政事业性收费,第六部分只写「无」',
    en: 'Administrative fees in section two, and section six says only "none"',
  },
  legalBasis: {
    zh: '《政府信息公开信息处理费管理办法》(国办函〔2020〕109号);第六部分应报告收费通知的件数、总金额和实际收取的总金额。',
    en: 'The rules on information-processing fees (notice 〔2020〕109); section six reports the fee notices, their amount and what was collected.',
  },
  reads: proseReads,
  messages: {
    fits: {
      zh: '行政事业性收费 {amount} 万元,第六部分有说明',
      en: 'Administrative fees {amount} (10,000 yuan); section six says more than "none"',
    },
    silent: {
      zh: '第二部分行政事业性收费 {amount} 万元,第六部分只说没有需要报告的事项;信息处理费是否收取没有交代',
      en: 'Section two has administrative fees of {amount} (10,000 yuan), section six says only that there is nothing to report; whether processing fees were collected is left open',
    },
  },
  run: (reading) => {
    const path = '/proactiveDisclosure/administrativeFees/amountWanYuan';
    const { value: amount } = reading.cell(path);
    const text = readSectionSix(reading);
    if (amount === null || amount === 0 || text === null) return [];
    const base = { paths: ['/narrative/otherMatters', path], params: { amount } } as const;
    return saysNothing(text)
      ? [{ ...base, verdict: 'fail', message: 'silent' }]
      : [{ ...base, verdict: 'pass', message: 'fits' }];
  },
});
