import { defineCheck } from '../engine/define-check.ts';
import { proseReads } from '../prose/stated-figure.ts';

/** Information-processing fees collected exceed the administrative fees of table 2. */
export const feeCollectedExceedsTable = defineCheck({
  kind: 'report',
  id: 'fee-collected-exceeds-table',
  severity: 'info',
  editions: ['2021'],
  title: { zh: '收取的信息处理费多于行政事业性收费', en: 'Information-processing fees exceed the administrative fees' },
  legalBasis: {
    zh: '《政府信息公开信息处理费管理办法》(国办函〔2020〕109号);第六部分应报告收费通知的件数、总金额和实际收取的总金额。',
    en: 'The rules on information-processing fees (notice 〔2020〕109); section six reports the fee notices, their amount and what was collected.',
  },
  reads: proseReads,
  messages: {
    fits: {
      zh: '收取信息处理费 {yuan} 元,不多于行政事业性收费 {amount} 万元',
      en: '{yuan} yuan of processing fees are within the administrative fees of {amount} (10,000 yuan)',
    },
    exceeds: {
      zh: '第六部分收取信息处理费 {yuan} 元,第二部分行政事业性收费只有 {amount} 万元',
      en: 'Section six collects {yuan} yuan of processing fees, section two has administrative fees of only {amount} (10,000 yuan)',
    },
  },
  run: ({ cell, value }) => {
    const path = '/proactiveDisclosure/administrativeFees/amountWanYuan';
    const yuan = value('/informationProcessingFee/collectedYuan');
    const { value: amount } = cell(path);
    if (typeof yuan !== 'number' || yuan === 0 || amount === null) return [];
    const base = {
      paths: ['/informationProcessingFee/collectedYuan', path],
      params: { yuan, amount },
      actual: yuan / 10_000,
    };
    return yuan / 10_000 > amount
      ? [{ ...base, verdict: 'fail', message: 'exceeds', expected: `≤ ${amount}` }]
      : [{ ...base, verdict: 'pass', message: 'fits', expected: `≤ ${amount}` }];
  },
});
