import type { AnnualReport } from '@nianbao/schema';
import { defineCheck } from '../engine/define-check.ts';
import { judgeUsable, unusableWording } from '../engine/judge-usable.ts';

const path = '/proactiveDisclosure/administrativeFees/amountWanYuan';

interface Ceiling {
  /** The report of a whole government (or of its office, which may publish it). */
  readonly government: number;
  readonly department: number;
}

// A figure this many times last year's is in another unit, unless both are small change.
const leap = { times: 1_000, from: 1_000 };

// In 万元. Set far above what bodies of the level report, so that only a slip of the unit (×10,000) gets there; the
// suspicion at towns (1,000) is from the list of rules, the rest by the same measure: each level about ten times more.
const ceilings: Readonly<Record<NonNullable<AnnualReport['agency']['level']>, Ceiling>> = {
  township: { government: 1_000, department: 1_000 },
  county: { government: 500_000, department: 100_000 },
  prefecture: { government: 5_000_000, department: 1_000_000 },
  province: { government: 20_000_000, department: 5_000_000 },
  central: { government: 20_000_000, department: 20_000_000 },
};

const wholeReports = ['government', 'generalOffice', 'dispatchedOffice'];

/** Table 2 (2021): a fee so high for its level that yuan were probably entered as 万元. */
export const feeAmountImplausible = defineCheck({
  kind: 'report',
  id: 'fee-amount-implausible',
  severity: 'warning',
  editions: ['2021'],
  title: {
    zh: '主动公开表:收费金额远高于同级,或是把元当作万元',
    en: 'Proactive disclosure: fees far above the level, perhaps yuan entered as 10,000 yuan',
  },
  legalBasis: {
    zh: '表式印明「本年收费金额(单位:万元)」;界限按层级定,是经验值,不是规定。',
    en: 'The form asks for the amount in units of 10,000 yuan. The limits by level are a convention, not law.',
  },
  reads: ['/agency', path],
  uses: ['last-year'],
  messages: {
    plausible: { zh: '收费金额 {amount} 万元,在同级可能的范围内', en: 'Fees of {amount} × 10,000 yuan are plausible' },
    found: {
      zh: '收费金额 {amount} 万元,超过同级机关可能的数额({limit} 万元);若是 {amount} 元,应填 {suggested} 万元',
      en: 'Fees of {amount} × 10,000 yuan are above what is plausible at this level ({limit}); {amount} yuan would be {suggested}',
    },
    leapt: {
      zh: '收费金额 {amount} 万元,是上年 {before} 万元的 {times} 倍;若是 {amount} 元,应填 {suggested} 万元',
      en: 'Fees of {amount} × 10,000 yuan are {times} times last year’s {before}; {amount} yuan would be {suggested}',
    },
    unknown: {
      zh: '收费金额 {amount} 万元,但机关的层级不明,不能核对',
      en: 'Fees of {amount} × 10,000 yuan; the level of the agency is unknown, so this cannot be judged',
    },
    unusable: unusableWording,
  },
  run: ({ edition, value, cell, lastYear }) => {
    const fee = cell(path);
    const unusable = judgeUsable([fee], edition);
    if (unusable) return [unusable];
    const amount = fee.value ?? 0;
    const { level, kind } = value('/agency') as AnnualReport['agency'];
    const params = { amount, suggested: amount / 10_000 };
    const paths = [path];
    const before = lastYear?.cell(path);
    const times = before?.value ? Math.round(amount / before.value) : 0;
    if (before && amount >= leap.from && times >= leap.times) {
      const said = { ...params, before: before.value, times };
      return [{ verdict: 'fail', message: 'leapt', paths, operands: [before], actual: amount, params: said }];
    }
    if (amount <= ceilings.township.department) return [{ verdict: 'pass', message: 'plausible', paths, params }];
    if (level === undefined) return [{ verdict: 'not-assessable', message: 'unknown', paths, params }];
    // A kind that the name does not tell gets the wider limit.
    const whole = kind === undefined || wholeReports.includes(kind);
    const limit = ceilings[level][whole ? 'government' : 'department'];
    if (amount <= limit) return [{ verdict: 'pass', message: 'plausible', paths, params }];
    return [
      {
        verdict: 'fail',
        message: 'found',
        paths,
        expected: `≤ ${limit}`,
        actual: amount,
        params: { ...params, limit },
      },
    ];
  },
});
