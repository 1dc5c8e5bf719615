import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeRelation } from '../engine/judge-relation.ts';
import { everyApplicantColumn } from '../engine/list-relations.ts';

/** Table 3, each column: processed ≤ received + carried in. Says what the balance cannot when row 四 is lost. */
export const applicationsOutcomesExceedIntake = defineCheck({
  kind: 'relation',
  id: 'applications-outcomes-exceed-intake',
  severity: 'error',
  editions: formEditions,
  title: {
    zh: '申请情况表:办理总计超过新收与上年结转之和',
    en: 'Applications: more processed than received and carried in',
  },
  legalBasis: {
    zh: '由表式的勾稽关系推得:结转下年不能为负,办理的件数不能多于手中的件数。',
    en: 'Derived from the balance on the form: what is carried out cannot be negative, so no more can be processed than was at hand.',
  },
  foldedUnder: 'applications-balance',
  reads: everyApplicantColumn({ left: ['totalProcessed'], right: ['newReceived', 'carriedIn'] }),
  messages: {
    holds: {
      zh: '{name}:办理总计 {left},不超过新收与上年结转之和 {right}',
      en: '{name}: {left} processed, no more than the {right} at hand',
    },
    broken: {
      zh: '{name}:办理总计 {left},新收与上年结转之和只有 {right},多出 {difference}',
      en: '{name}: {left} processed, but only {right} received and carried in; {difference} too many',
    },
    unclear: {
      zh: '{name}:办理总计 {left},空白按 0 计时新收与上年结转之和为 {right};空白处若有数,可能相容',
      en: '{name}: {left} processed; with blanks as 0, {right} received and carried in; figures in the blanks could explain it',
    },
  },
  run: (reading) => judgeRelation(reading, '<='),
});
