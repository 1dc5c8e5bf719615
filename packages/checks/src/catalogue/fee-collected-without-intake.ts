import { defineCheck } from '../engine/define-check.ts';
import { readSectionSix } from '../prose/section-six.ts';
import { proseReads } from '../prose/stated-figure.ts';

const byVolume = /按量|页|頁/;

/** Fees by number of applications cannot arise where no applicant can pass the free ten a month. */
export const feeCollectedWithoutIntake = defineCheck({
  kind: 'report',
  id: 'fee-collected-without-intake',
  severity: 'warning',
  editions: ['2021'],
  title: {
    zh: '收取了信息处理费,申请却不超过 10 件',
    en: 'Processing fees were collected on ten applications or fewer',
  },
  legalBasis: {
    zh: '《政府信息公开信息处理费管理办法》(国办函〔2020〕109号):按件计收的,同一申请人一个自然月内 10 件以下不收费。',
    en: 'The rules on information-processing fees (notice 〔2020〕109): charged by number, ten applications of one applicant in a month are free.',
  },
  reads: proseReads,
  messages: {
    fits: {
      zh: '收取信息处理费 {yuan} 元,申请 {intake} 件,相容',
      en: '{yuan} yuan of processing fees on {intake} applications are possible',
    },
    contradicted: {
      zh: '收取信息处理费 {yuan} 元,而全年申请(含结转)只有 {intake} 件:按件计收 10 件以下不收费,第六部分没有说按量计收',
      en: '{yuan} yuan of processing fees on {intake} applications in all: by number, ten are free, and section six does not say by volume',
    },
  },
  run: (reading) => {
    const yuan = reading.value('/informationProcessingFee/collectedYuan');
    const paths = ['/applications/newReceived/total', '/applications/carriedIn/total'];
    const cells = paths.map(reading.cell);
    if (typeof yuan !== 'number' || yuan === 0 || cells.some(({ value }) => value === null)) return [];
    const intake = cells.reduce((sum, { value }) => sum + (value ?? 0), 0);
    const base = {
      paths: ['/informationProcessingFee/collectedYuan', ...paths],
      params: { yuan, intake },
      actual: yuan,
    };
    return intake > 10 || byVolume.test(readSectionSix(reading) ?? '')
      ? [{ ...base, verdict: 'pass', message: 'fits' }]
      : [{ ...base, verdict: 'fail', message: 'contradicted', expected: 0 }];
  },
});
