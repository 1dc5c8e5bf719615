import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeRelation } from '../engine/judge-relation.ts';
import { everyApplicantColumn } from '../engine/list-relations.ts';

/** Table 3, each column: carried out ≤ received + carried in. */
export const applicationsCarryOutExceedsIntake = defineCheck({
  kind: 'relation',
  id: 'applications-carry-out-exceeds-intake',
  severity: 'error',
  editions: formEditions,
  title: {
    zh: '申请情况表:结转下年超过新收与上年结转之和',
    en: 'Applications: more carried out than received and carried in',
  },
  legalBasis: {
    zh: '由表式的勾稽关系推得:办理总计不能为负,结转下年的件数不能多于手中的件数。',
    en: 'Derived from the balance on the form: the total processed cannot be negative, so no more can be carried out than was at hand.',
  },
  foldedUnder: 'applications-balance',
  reads: everyApplicantColumn({ left: ['carriedOut'], right: ['newReceived', 'carriedIn'] }),
  messages: {
    holds: {
      zh: '{name}:结转下年 {left},不超过新收与上年结转之和 {right}',
      en: '{name}: {left} carried out, no more than the {right} at hand',
    },
    broken: {
      zh: '{name}:结转下年 {left},新收与上年结转之和只有 {right},多出 {difference}',
      en: '{name}: {left} carried out, but only {right} received and carried in; {difference} too many',
    },
    unclear: {
      zh: '{name}:结转下年 {left},空白按 0 计时新收与上年结转之和为 {right};空白处若有数,可能相容',
      en: '{name}: {left} carried out; with blanks as 0, {right} received and carried in; figures in the blanks could explain it',
    },
  },
  run: (reading) => judgeRelation(reading, '<='),
});
