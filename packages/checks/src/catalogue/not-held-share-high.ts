import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeShare } from '../engine/judge-share.ts';
import { oneApplicationTotal } from '../engine/list-relations.ts';

// Well above what is common: where most is "not held", the search or the guide is worth a look. A convention, not law.
const limit = { above: 0.6, from: 10 };

/** Table 3: most outcomes are "not held by this agency". */
export const notHeldShareHigh = defineCheck({
  kind: 'relation',
  id: 'not-held-share-high',
  severity: 'info',
  editions: formEditions,
  title: {
    zh: '申请情况表:「本机关不掌握」占办理总计的比重偏高',
    en: 'Applications: a large share of outcomes is "not held by this agency"',
  },
  legalBasis: {
    zh: '由表式推得,供复核:条例第三十六条第四、五项要求检索并告知;界限是经验值,不是规定。',
    en: 'Derived from the form, for review: Article 36(4) and (5) ask for a search and for a notice. The limit is a convention, not law.',
  },
  foldedUnder: 'applications-outcome-sum',
  reads: oneApplicationTotal({ left: ['unableNotHeld'], right: ['totalProcessed'] }),
  messages: {
    high: {
      zh: '本机关不掌握 {part} 件,占办理总计 {whole} 件的 {share},超过 {limit}',
      en: '{part} of {whole} outcomes, {share}, are "not held", above {limit}',
    },
    low: {
      zh: '本机关不掌握 {part} 件,占办理总计 {whole} 件的 {share}',
      en: '{part} of {whole} outcomes, {share}, are "not held"',
    },
    few: {
      zh: '办理总计 {whole} 件,不足 {from} 件,不论比重',
      en: '{whole} outcomes, fewer than {from}: no share is judged',
    },
    unclear: { zh: '办理总计留空,不能算比重', en: 'The total processed is blank, so no share can be told' },
  },
  run: (reading) => judgeShare(reading, { part: reading.left, whole: reading.right }, limit),
});
