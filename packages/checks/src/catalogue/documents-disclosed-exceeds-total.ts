import { defineCheck } from '../engine/define-check.ts';
import { judgeRelation } from '../engine/judge-relation.ts';
import { everyDisclosureRow } from '../engine/list-relations.ts';

/** Table 2 (2019): newly disclosed ≤ total disclosed. */
export const documentsDisclosedExceedsTotal = defineCheck({
  kind: 'relation',
  id: 'documents-disclosed-exceeds-total',
  severity: 'warning',
  editions: ['2019'],
  title: {
    zh: '主动公开表(2019 年版):本年新公开数量超过对外公开总数量',
    en: 'Proactive disclosure (2019): more newly disclosed than disclosed in total',
  },
  legalBasis: {
    zh: '由表式推得:本年新公开的文件包含在对外公开总数量之内。',
    en: 'Derived from the form: what was newly disclosed is part of the total disclosed.',
  },
  reads: everyDisclosureRow({ left: ['newlyDisclosed'], right: ['totalDisclosed'] }),
  messages: {
    holds: {
      zh: '{name}:本年新公开 {left},不超过对外公开总数 {right}',
      en: '{name}: {left} newly disclosed, no more than {right} in total',
    },
    broken: {
      zh: '{name}:本年新公开 {left},对外公开总数只有 {right},多出 {difference}',
      en: '{name}: {left} newly disclosed, but only {right} in total; {difference} too many',
    },
    unclear: {
      zh: '{name}:本年新公开 {left},对外公开总数{right};空白处若有数,可能相容',
      en: '{name}: {left} newly disclosed, total {right}; a figure in the blank could explain it',
    },
  },
  run: (reading) => judgeRelation(reading, '<='),
});
