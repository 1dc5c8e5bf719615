import { defineCheck } from '../engine/define-check.ts';
import { judgeUsable, unusableWording } from '../engine/judge-usable.ts';

const path = '/proactiveDisclosure/centralizedProcurement/totalAmount';
const unitPath = '/proactiveDisclosure/centralizedProcurement/amountUnit';

// 10 亿元 in units of 10,000 yuan: an amount above it, printed without unit, is probably in yuan.
const wanYuanAtMost = 100_000;

/** Table 2 (2019): the procurement amount has no unit, and as 万元 it would be over a billion yuan. */
export const procurementUnitUnclear = defineCheck({
  kind: 'report',
  id: 'procurement-unit-unclear',
  severity: 'warning',
  editions: ['2019'],
  title: {
    zh: '主动公开表(2019 年版):采购总金额没有单位,以万元计则过大',
    en: 'Proactive disclosure (2019): procurement amount without unit, too large for 10,000 yuan',
  },
  legalBasis: {
    zh: '2019 年版表式没有印采购总金额的单位,报告中元与万元并见;界限是经验值,不是规定。',
    en: 'The 2019 form prints no unit for this amount, and reports use both yuan and 10,000 yuan. The limit is a convention, not law.',
  },
  reads: [path, unitPath],
  messages: {
    printed: { zh: '采购总金额印有单位', en: 'The unit of the procurement amount is printed' },
    small: {
      zh: '采购总金额 {amount},没有单位,以万元计也不过大',
      en: 'A procurement amount of {amount} without unit, not too large even in 10,000 yuan',
    },
    found: {
      zh: '采购总金额 {amount} 没有单位:以万元计合 {yi} 亿元,或是以元填报',
      en: 'A procurement amount of {amount} without unit: in 10,000 yuan it would be {yi} hundred million yuan; perhaps it is in yuan',
    },
    unusable: unusableWording,
  },
  run: ({ edition, value, cell }) => {
    const total = cell(path);
    const unusable = judgeUsable([total], edition);
    if (unusable) return [unusable];
    const amount = total.value ?? 0;
    const params = { amount, yi: Math.round(amount / 100) / 100 };
    const paths = [path];
    if (value(unitPath) !== 'unknown') return [{ verdict: 'pass', message: 'printed', paths, params }];
    if (amount <= wanYuanAtMost) return [{ verdict: 'pass', message: 'small', paths, params }];
    return [{ verdict: 'fail', message: 'found', paths, expected: `≤ ${wanYuanAtMost}`, actual: amount, params }];
  },
});
