import { defineCheck } from '../engine/define-check.ts';
import { judgeEach } from '../prose/judge-stated.ts';
import { proseReads } from '../prose/stated-figure.ts';
import { statedWording } from '../prose/stated-wording.ts';

const target = {
  name: { zh: '行政事业性收费金额(万元)', en: 'administrative fees (10,000 yuan)' },
  cells: ['/proactiveDisclosure/administrativeFees/amountWanYuan'],
};

/** Administrative fees in the prose are the amount of table 2, whatever their unit. */
export const proseFeeMismatch = defineCheck({
  kind: 'report',
  id: 'prose-fee-mismatch',
  severity: 'warning',
  editions: ['2021'],
  title: { zh: '正文行政事业性收费的金额与表不符', en: 'Administrative fees: the text and the table differ' },
  legalBasis: {
    zh: '由表式推得:第二部分的收费金额以万元计,正文可用元、万元或亿元,换算后应当一致。',
    en: 'Derived from the form: section two gives the amount in 10,000 yuan; the prose may use another unit, and both agree after conversion.',
  },
  reads: proseReads,
  messages: statedWording,
  run: judgeEach(['administrativeFee'], 'warning', () => ({ targets: [target] })),
});
