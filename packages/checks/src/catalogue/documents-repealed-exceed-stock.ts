import { defineCheck } from '../engine/define-check.ts';
import { judgeRelation } from '../engine/judge-relation.ts';
import { everySeriesRow } from '../engine/list-series-relations.ts';
import { showCell } from '../engine/name-cells.ts';

/** Table 2: no more is repealed than was in force last year or issued this year. */
export const documentsRepealedExceedStock = defineCheck({
  kind: 'series',
  id: 'documents-repealed-exceed-stock',
  severity: 'warning',
  editions: ['2021'],
  title: {
    zh: '主动公开表:废止件数不多于上年现行有效与本年制发之和',
    en: 'Disclosure: no more is repealed than was in force or issued',
  },
  legalBasis: {
    zh: '由表式推得:能废止的,只有上年仍有效的和本年制发的。',
    en: 'Derived from the form: only what was in force last year or issued this year can be repealed.',
  },
  foldedUnder: 'documents-stock-mismatch',
  reads: everySeriesRow('proactiveDisclosure', {
    left: [{ id: 'repealed', year: 0 }],
    right: [
      { id: 'inForce', year: -1 },
      { id: 'issued', year: 0 },
    ],
  }),
  messages: {
    holds: {
      zh: '{name}:废止 {left},不多于 {lastYear} 年现行有效 {before} 与制发 {issued} 之和',
      en: '{name}: {left} repealed, no more than {before} in force in {lastYear} and {issued} issued',
    },
    broken: {
      zh: '{name}:废止 {left},{lastYear} 年现行有效 {before} 与制发 {issued} 之和只有 {right},多出 {difference}',
      en: '{name}: {left} repealed, but only {before} in force in {lastYear} and {issued} issued, {right} in all; {difference} too many',
    },
    unclear: {
      zh: '{name}:废止 {left},空白按 0 计时 {lastYear} 年现行有效 {before} 与制发 {issued} 之和为 {right};空白处若有数,可能相容',
      en: '{name}: {left} repealed, {before} in force in {lastYear} and {issued} issued, {right} with blanks as 0; figures in the blanks could allow for it',
    },
  },
  run: (reading) =>
    judgeRelation(reading, '<=', { before: showCell(reading.right[0]), issued: showCell(reading.right[1]) }),
});
