import { defineCheck } from '../engine/define-check.ts';
import { readSectionSix, saysNothing } from '../prose/section-six.ts';
import { proseReads } from '../prose/stated-figure.ts';

// 未收取 alone is compatible: nobody paid.
const noNotice =
  /(?:未|没有|沒有|无|無|不)(?:发出|發出|发|開具|开具|产生|產生|涉及|发生|發生|启动)[^。;]{0,16}(?:收费|收費|处理费|處理費)/;
const notCollected = /(?:未|没有|沒有|无|無)(?:收取|收)/;

/** Applications closed because a fee was not paid, while section six knows of no fee notice. */
export const feeOverdueWithoutNotice = defineCheck({
  kind: 'report',
  id: 'fee-overdue-without-notice',
  severity: 'warning',
  editions: ['2021'],
  title: {
    zh: '有逾期未缴费的申请,第六部分却说没有收费',
    en: 'Applications closed for an unpaid fee, but section six knows of no fee',
  },
  legalBasis: {
    zh: '《政府信息公开信息处理费管理办法》(国办函〔2020〕109号);第六部分应报告收费通知的件数、总金额和实际收取的总金额。',
    en: 'The rules on information-processing fees (notice 〔2020〕109); section six reports the fee notices, their amount and what was collected.',
  },
  reads: proseReads,
  messages: {
    fits: {
      zh: '逾期未缴费 {count} 件,第六部分说到收费',
      en: '{count} closed for an unpaid fee; section six speaks of fees',
    },
    contradicted: {
      zh: '表中有 {count} 件因逾期未按收费通知缴费而不再处理,第六部分却说没有收费的事',
      en: 'The table closes {count} because a fee was not paid after notice, but section six says that there was no such matter',
    },
    silent: {
      zh: '表中有 {count} 件因逾期未按收费通知缴费而不再处理,第六部分只说没有需要报告的事项,没有报告收费通知,不作定论',
      en: 'The table closes {count} because a fee was not paid after notice; section six says only that there is nothing to report; not conclusive',
    },
    notCollected: {
      zh: '表中有 {count} 件因逾期未缴费而不再处理,第六部分只说未收取,没有报告收费通知,不作定论',
      en: 'The table closes {count} because a fee was not paid; section six says only that none was collected; not conclusive',
    },
  },
  run: (reading) => {
    const path = '/applications/otherFeeOverdue/total';
    const { value: count } = reading.cell(path);
    const text = readSectionSix(reading);
    if (count === null || count === 0 || text === null) return [];
    const base = { paths: ['/narrative/otherMatters', path], actual: count, params: { count } } as const;
    if (noNotice.test(text)) return [{ ...base, verdict: 'fail', message: 'contradicted', expected: 0 }];
    if (saysNothing(text)) return [{ ...base, verdict: 'unclear', message: 'silent' }];
    return notCollected.test(text)
      ? [{ ...base, verdict: 'unclear', message: 'notCollected' }]
      : [{ ...base, verdict: 'pass', message: 'fits' }];
  },
});
