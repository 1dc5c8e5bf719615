import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { modeOf, sumCells } from '../engine/evaluate-relation.ts';
import { oneApplicationTotal } from '../engine/list-relations.ts';
import { isBlank } from '../engine/read-cell.ts';

// Fewer than this in a whole year are hardly "numerous and repeated"; the law names no number.
const numerousFrom = 5;

/** Table 3: applications refused as numerous and repeated, though hardly any came in. */
export const applicationsExcessiveWithoutVolume = defineCheck({
  kind: 'relation',
  id: 'applications-excessive-without-volume',
  severity: 'info',
  editions: formEditions,
  title: {
    zh: '申请情况表:申请寥寥,却有「大量反复申请」',
    en: 'Applications: some refused as numerous and repeated, though hardly any came in',
  },
  legalBasis: {
    zh: '由条例推得:《政府信息公开条例》第三十五条说的是数量、频次明显超过合理范围的申请。',
    en: 'Derived from Article 35 of the Regulations, which is about applications whose number or frequency is clearly beyond reason.',
  },
  reads: oneApplicationTotal({ left: ['notProcessedExcessive'], right: ['newReceived', 'carriedIn'] }),
  messages: {
    none: {
      zh: '没有以「无正当理由大量反复申请」不予处理的申请',
      en: 'None was left unprocessed as numerous and repeated',
    },
    enough: {
      zh: '以「无正当理由大量反复申请」不予处理 {excessive} 件,收到与结转共 {intake} 件,相容',
      en: '{excessive} left unprocessed as numerous and repeated, out of {intake} at hand: compatible',
    },
    few: {
      zh: '以「无正当理由大量反复申请」不予处理 {excessive} 件,而收到与结转总共只有 {intake} 件',
      en: '{excessive} left unprocessed as numerous and repeated, but only {intake} at hand in the whole year',
    },
    unclear: {
      zh: '以「无正当理由大量反复申请」不予处理 {excessive} 件;收到或结转留空,不知共有多少件',
      en: '{excessive} left unprocessed as numerous and repeated; how many were at hand is blank',
    },
  },
  run: ({ left, right }) => {
    const params = { excessive: sumCells(left), intake: sumCells(right) };
    const mode = modeOf([...left, ...right]);
    if (params.excessive <= 0) return { verdict: 'pass', message: 'none', mode };
    if (params.intake >= numerousFrom) return { verdict: 'pass', message: 'enough', mode, params };
    if (right.some(isBlank)) return { verdict: 'unclear', message: 'unclear', mode, params };
    return { verdict: 'fail', message: 'few', mode, expected: `≥ ${numerousFrom}`, actual: params.intake, params };
  },
});
