import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { claimOutcome } from '../prose/claim-outcome.ts';
import { judgeEach } from '../prose/judge-stated.ts';
import { proseReads } from '../prose/stated-figure.ts';
import { statedWording } from '../prose/stated-wording.ts';
import { readTarget, rowTotal, type Target } from '../prose/target.ts';

const processed: Target = { name: { zh: '办理结果总计', en: 'total processed' }, cells: [rowTotal('totalProcessed')] };
const forgotten: Target = {
  name: { zh: '本年新收减结转下年', en: 'newly received less carried out' },
  cells: [rowTotal('newReceived')],
  minus: [rowTotal('carriedOut')],
};
const slips = [
  {
    target: forgotten,
    words: {
      zh: ';恰为本年新收减结转下年,疑似漏算上年结转的申请',
      en: '; exactly newly received less carried out, as if those carried in were forgotten',
    },
  },
  {
    target: { ...forgotten, cells: [...forgotten.cells, rowTotal('carriedIn')], minus: [] },
    words: {
      zh: ';恰为新收与上年结转之和,疑似未减结转下年',
      en: '; it is all that was at hand, as if nothing were carried out',
    },
  },
];
// Some late, or only some in time: those are counts of their own.
const timely = /(?:按时|按期|如期|及时|延期|逾期|超期|当年|当期|即时)(?:答复|回复)?(?:办结|办理|答复)[^,;]{0,6}$/;

/** 「办结 n 件」 is T; 「答复 n 件」 that is N − F forgot what was carried in. */
export const proseProcessedMismatch = defineCheck({
  kind: 'report',
  id: 'prose-processed-mismatch',
  severity: 'error',
  editions: formEditions,
  title: {
    zh: '正文办结的件数与表不符,或漏算了上年结转',
    en: 'Applications processed: the text differs from the table, or forgot what was carried in',
  },
  legalBasis: {
    zh: '由表式推得:第一部分是对第二至第四部分各表的综述,同一件事的数应当一致(国办公开办函〔2021〕30号要求内容准确)。',
    en: 'Derived from the form: section one sums up the tables of sections two to four, so that both give the same figure (notice 〔2021〕30 asks for accurate contents).',
  },
  reads: proseReads,
  messages: statedWording,
  run: judgeEach(['processed', 'answered', 'handled'], 'error', (figure, reading) => {
    if (figure.scope === 'part') return figure.quantity === 'processed' ? claimOutcome()(figure, reading) : null;
    if (figure.quantity === 'processed') {
      const below = figure.value < readTarget(processed, reading).value;
      const partly = below && timely.test(figure.before) && !/(?:全部|均|都)[^,;]{0,10}$/.test(figure.before);
      return partly ? null : { targets: [processed], slips };
    }
    // What was answered may leave out more than what was processed; only this one slip is plain.
    const wrong = readTarget(forgotten, reading);
    const plain = !wrong.blank && wrong.unusable.length === 0 && figure.value === wrong.value;
    return plain ? { targets: [processed], slips } : null;
  }),
});
