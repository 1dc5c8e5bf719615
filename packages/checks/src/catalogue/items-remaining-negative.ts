import { defineCheck } from '../engine/define-check.ts';
import { evaluateRelation } from '../engine/evaluate-relation.ts';
import { everyDisclosureRow } from '../engine/list-relations.ts';
import { showCell } from '../engine/name-cells.ts';

/** Table 2 (2019): items last year + change this year ≥ 0. */
export const itemsRemainingNegative = defineCheck({
  kind: 'relation',
  id: 'items-remaining-negative',
  severity: 'error',
  editions: ['2019'],
  title: {
    zh: '主动公开表(2019 年版):上一年项目数量加本年增/减为负',
    en: 'Proactive disclosure (2019): items last year plus change this year is negative',
  },
  legalBasis: {
    zh: '由表式推得:减少的项目不能多于上一年原有的项目。',
    en: 'Derived from the form: no more items can be dropped than there were last year.',
  },
  reads: everyDisclosureRow({ left: [], right: ['itemsLastYear', 'itemsChange'] }),
  messages: {
    holds: {
      zh: '{name}:上一年 {itemsLastYear} 项,本年增/减 {itemsChange},不为负',
      en: '{name}: {itemsLastYear} items last year, change {itemsChange}: not negative',
    },
    broken: {
      zh: '{name}:上一年 {itemsLastYear} 项,本年增/减 {itemsChange},合为 {sum},小于 0',
      en: '{name}: {itemsLastYear} items last year, change {itemsChange}, makes {sum}, below 0',
    },
    unclear: {
      zh: '{name}:上一年{itemsLastYear},本年增/减 {itemsChange};空白处若有数,可能相容',
      en: '{name}: items last year {itemsLastYear}, change {itemsChange}; a figure in the blank could explain it',
    },
  },
  run: ({ name, right }) => {
    const { verdict, mode, right: sum } = evaluateRelation([], '<=', right);
    const message = ({ pass: 'holds', fail: 'broken', unclear: 'unclear' } as const)[verdict];
    const params = { name, itemsLastYear: showCell(right[0]), itemsChange: showCell(right[1]), sum };
    return { verdict, message, mode, expected: '≥ 0', actual: sum, delta: Math.min(0, sum), params };
  },
});
