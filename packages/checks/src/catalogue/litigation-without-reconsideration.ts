import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { unusableWording } from '../engine/judge-usable.ts';
import { judgeWithoutCause, lastYearWanted } from '../engine/judge-without-cause.ts';

const effects = ['/disputes/litigationAfterReconsideration/total'];
const causes = ['/disputes/reconsideration/total'];

/** Table 4: lawsuits after reconsideration, though there was no reconsideration this year or last. */
export const litigationWithoutReconsideration = defineCheck({
  kind: 'report',
  id: 'litigation-without-reconsideration',
  severity: 'info',
  editions: formEditions,
  title: {
    zh: '本年与上年都没有复议,却有复议后起诉',
    en: 'Lawsuits after reconsideration, though there was none this year or last',
  },
  legalBasis: {
    zh: '由表式推得,供复核:复议后起诉的案件先经过复议。',
    en: 'Derived from the form, for review: a lawsuit after reconsideration was reconsidered first.',
  },
  reads: [...effects, ...causes],
  uses: ['last-year'],
  messages: {
    none: { zh: '没有复议后起诉', en: 'There were no lawsuits after reconsideration' },
    caused: {
      zh: '复议后起诉 {effect} 件,本年或上年有复议',
      en: '{effect} lawsuits after reconsideration; there were reconsiderations this year or last',
    },
    found: {
      zh: '复议后起诉 {effect} 件,而本年与上年都没有行政复议',
      en: '{effect} lawsuits after reconsideration, but no reconsideration this year or last',
    },
    unclear: {
      zh: '复议后起诉 {effect} 件;行政复议总计有空白,不知有无复议',
      en: '{effect} lawsuits after reconsideration; totals of reconsiderations are blank, so there may have been some',
    },
    lastYearWanted,
    unusable: unusableWording,
  },
  run: (reading) => [judgeWithoutCause(reading, { effects, causes })],
});
