import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { unusableWording } from '../engine/judge-usable.ts';
import { judgeWithoutCause, lastYearWanted } from '../engine/judge-without-cause.ts';

const effects = [
  '/disputes/reconsideration/total',
  '/disputes/litigationDirect/total',
  '/disputes/litigationAfterReconsideration/total',
];
const causes = ['/applications/newReceived/total', '/applications/carriedIn/total'];

/** Table 4 beside table 3: disputes, though there were no applications this year or last. */
export const disputesWithoutApplications = defineCheck({
  kind: 'report',
  id: 'disputes-without-applications',
  severity: 'info',
  editions: formEditions,
  title: {
    zh: '本年与上年都没有申请,却有复议诉讼',
    en: 'Disputes, though there were no applications this year or last',
  },
  legalBasis: {
    zh: '由表式推得,供复核:因政府信息公开工作引起的复议、诉讼,多由对申请的答复而来。',
    en: 'Derived from the form, for review: disputes over open information mostly follow answers to applications.',
  },
  reads: [...effects, ...causes],
  uses: ['last-year'],
  messages: {
    none: { zh: '没有复议、诉讼', en: 'There were no disputes' },
    caused: {
      zh: '复议、诉讼 {effect} 件,本年或上年有申请',
      en: '{effect} disputes; there were applications this year or last',
    },
    found: {
      zh: '复议、诉讼 {effect} 件,而本年与上年都没有收到或结转的申请',
      en: '{effect} disputes, but no application was received or carried in this year or last',
    },
    unclear: {
      zh: '复议、诉讼 {effect} 件;申请件数有空白,不知有无申请',
      en: '{effect} disputes; cells of applications are blank, so there may have been some',
    },
    lastYearWanted,
    unusable: unusableWording,
  },
  run: (reading) => [judgeWithoutCause(reading, { effects, causes })],
});
