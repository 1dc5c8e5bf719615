import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeShare } from '../engine/judge-share.ts';
import { oneApplicationTotal } from '../engine/list-relations.ts';

// A residual row is meant for the few cases that no other row fits. Both numbers are a convention, not law.
const limit = { above: 0.3, from: 10 };

const printed2021 = oneApplicationTotal({ left: ['otherMiscellaneous'], right: ['totalProcessed'] });
const printed2019 = oneApplicationTotal({ left: ['otherHandling'], right: ['totalProcessed'] });

/** Table 3: a large part of the outcomes stands under "other". */
export const otherShareHigh = defineCheck({
  kind: 'relation',
  id: 'other-share-high',
  severity: 'info',
  editions: formEditions,
  title: { zh: '申请情况表:「其他」占办理总计的比重偏高', en: 'Applications: a large share of outcomes under "other"' },
  legalBasis: {
    zh: '由表式推得:「其他」只收其余各行都不适用的情形;界限是经验值,不是规定。',
    en: 'Derived from the form: "other" is for what no other row fits. The limit is a convention, not law.',
  },
  foldedUnder: 'applications-outcome-sum',
  reads: (edition) => [...printed2021(edition), ...printed2019(edition)],
  messages: {
    high: {
      zh: '{name} {part} 件,占办理总计 {whole} 件的 {share},超过 {limit}',
      en: '{name}: {part} of {whole} outcomes, {share}, above {limit}',
    },
    low: {
      zh: '{name} {part} 件,占办理总计 {whole} 件的 {share}',
      en: '{name}: {part} of {whole} outcomes, {share}',
    },
    few: {
      zh: '办理总计 {whole} 件,不足 {from} 件,不论比重',
      en: '{whole} outcomes, fewer than {from}: no share is judged',
    },
    unclear: { zh: '办理总计留空,不能算比重', en: 'The total processed is blank, so no share can be told' },
  },
  run: (reading) => judgeShare(reading, { part: reading.left, whole: reading.right }, limit),
});
