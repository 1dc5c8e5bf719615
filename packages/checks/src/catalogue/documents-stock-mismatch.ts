import { defineCheck } from '../engine/define-check.ts';
import { judgeRelation } from '../engine/judge-relation.ts';
import { everySeriesRow } from '../engine/list-series-relations.ts';
import { showCell } from '../engine/name-cells.ts';

/** Table 2: the documents in force follow from last year's, what was issued and what was repealed. */
export const documentsStockMismatch = defineCheck({
  kind: 'series',
  id: 'documents-stock-mismatch',
  severity: 'warning',
  editions: ['2021'],
  title: {
    zh: '主动公开表:现行有效件数与上年件数、制发、废止相衔接',
    en: "Disclosure: documents in force follow from last year's, those issued and those repealed",
  },
  legalBasis: {
    zh: '由表式推得:上年现行有效 + 本年制发 − 本年废止 = 本年现行有效;到期失效、清理与划转也会改变件数,故为警告。',
    en: "Derived from the form: last year's in force + issued − repealed = in force. Expiry, clean-ups and transfers change the number too, hence a warning.",
  },
  reads: everySeriesRow('proactiveDisclosure', {
    left: [
      { id: 'inForce', year: 0 },
      { id: 'repealed', year: 0 },
    ],
    right: [
      { id: 'inForce', year: -1 },
      { id: 'issued', year: 0 },
    ],
  }),
  messages: {
    holds: {
      zh: '{name}:现行有效 {inForce},与 {lastYear} 年的 {before} 加制发 {issued} 减废止 {repealed} 相符',
      en: '{name}: {inForce} in force agrees with {before} in {lastYear} plus {issued} issued less {repealed} repealed',
    },
    broken: {
      zh: '{name}:现行有效 {inForce},但 {lastYear} 年的 {before} 加制发 {issued} 减废止 {repealed} 与之不符,差 {difference}',
      en: '{name}: {inForce} in force, which does not agree with {before} in {lastYear} plus {issued} issued less {repealed} repealed; difference {difference}',
    },
    unclear: {
      zh: '{name}:现行有效 {inForce},{lastYear} 年 {before},制发 {issued},废止 {repealed},空白按 0 计差 {difference};空白处若有数,可能相符',
      en: '{name}: {inForce} in force, {before} in {lastYear}, {issued} issued, {repealed} repealed; difference {difference} with blanks as 0; figures in the blanks could make them agree',
    },
  },
  run: (reading) =>
    judgeRelation(reading, '=', {
      inForce: showCell(reading.left[0]),
      repealed: showCell(reading.left[1]),
      before: showCell(reading.right[0]),
      issued: showCell(reading.right[1]),
    }),
});
