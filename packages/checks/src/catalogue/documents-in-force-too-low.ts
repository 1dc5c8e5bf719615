import { defineCheck } from '../engine/define-check.ts';
import { judgeRelation } from '../engine/judge-relation.ts';
import { everyDisclosureRow } from '../engine/list-relations.ts';
import { showCell } from '../engine/name-cells.ts';

/** Table 2 (2021): in force + repealed ≥ issued, else last year's stock would be negative. */
export const documentsInForceTooLow = defineCheck({
  kind: 'relation',
  id: 'documents-in-force-too-low',
  severity: 'warning',
  editions: ['2021'],
  title: {
    zh: '主动公开表:现行有效件数与制发、废止件数不相容',
    en: 'Proactive disclosure: documents in force too few for those issued and repealed',
  },
  legalBasis: {
    zh: '由表式推得:上年末现行有效 = 现行有效 + 本年废止 − 本年制发,不能为负。',
    en: "Derived from the form: last year's stock = in force + repealed − issued, which cannot be negative.",
  },
  foldedUnder: 'documents-in-force-zero',
  reads: everyDisclosureRow({ left: ['issued'], right: ['repealed', 'inForce'] }),
  messages: {
    holds: {
      zh: '{name}:制发 {left},与废止 {repealed}、现行有效 {inForce} 相容',
      en: '{name}: {left} issued is compatible with {repealed} repealed and {inForce} in force',
    },
    broken: {
      zh: '{name}:本年制发 {left},而现行有效 {inForce} 加本年废止 {repealed} 只有 {right},少 {difference}',
      en: '{name}: {left} issued, but {inForce} in force + {repealed} repealed is only {right}; {difference} too few',
    },
    unclear: {
      zh: '{name}:本年制发 {left},现行有效 {inForce},本年废止 {repealed};空白处若有数,可能相容',
      en: '{name}: {left} issued, {inForce} in force, {repealed} repealed; figures in the blanks could explain it',
    },
  },
  run: (reading) =>
    judgeRelation(reading, '<=', { repealed: showCell(reading.right[0]), inForce: showCell(reading.right[1]) }),
});
