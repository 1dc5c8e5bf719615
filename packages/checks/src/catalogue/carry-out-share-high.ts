import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeShare } from '../engine/judge-share.ts';
import { oneApplicationTotal } from '../engine/list-relations.ts';

// 40 working days are about 16 % of a year, so 40 % of the intake still open is far more than time limits explain.
const limit = { above: 0.4, from: 10 };

/** Table 3: much of what was at hand is carried over to the next year. */
export const carryOutShareHigh = defineCheck({
  kind: 'relation',
  id: 'carry-out-share-high',
  severity: 'info',
  editions: formEditions,
  title: {
    zh: '申请情况表:结转下年占比偏高',
    en: 'Applications: a large share carried over to the next year',
  },
  legalBasis: {
    zh: '由《政府信息公开条例》第三十三条推得:二十个工作日内答复,至多再延长二十个工作日;界限是经验值,不是规定。',
    en: 'Derived from Article 33 of the Regulations: an answer within 20 working days, extended by 20 at most. The limit is a convention, not law.',
  },
  foldedUnder: 'applications-balance',
  reads: oneApplicationTotal({ left: ['carriedOut'], right: ['newReceived', 'carriedIn'] }),
  messages: {
    high: {
      zh: '结转下年 {part} 件,占新收与上年结转 {whole} 件的 {share},超过 {limit}',
      en: '{part} of {whole} received and carried in, {share}, are carried over, above {limit}',
    },
    low: {
      zh: '结转下年 {part} 件,占新收与上年结转 {whole} 件的 {share}',
      en: '{part} of {whole} received and carried in, {share}, are carried over',
    },
    few: {
      zh: '新收与上年结转 {whole} 件,不足 {from} 件,不论比重',
      en: '{whole} received and carried in, fewer than {from}: no share is judged',
    },
    unclear: {
      zh: '结转下年 {part} 件,空白按 0 计占 {share};新收或上年结转有空白,比重不定',
      en: '{part} carried over, {share} with blanks as 0; a figure in the blank could bring the share down',
    },
  },
  run: (reading) => judgeShare(reading, { part: reading.left, whole: reading.right }, limit),
});
