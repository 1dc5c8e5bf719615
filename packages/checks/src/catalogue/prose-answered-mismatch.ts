import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeEach } from '../prose/judge-stated.ts';
import { proseReads } from '../prose/stated-figure.ts';
import { statedWording } from '../prose/stated-wording.ts';
import { groupTotals, readTarget, rowTotal, type Target } from '../prose/target.ts';

const processed: Target = { name: { zh: '办理结果总计', en: 'total processed' }, cells: [rowTotal('totalProcessed')] };
const forgotten: Target = { ...processed, cells: [rowTotal('newReceived')], minus: [rowTotal('carriedOut')] };
const without = (name: Target['name'], minus: readonly string[]): Target => ({ name, cells: processed.cells, minus });
// 「办理申请 n 件」 may speak of those that came in.
const atHand: readonly Target[] = [
  { name: { zh: '本年新收', en: 'newly received' }, cells: [rowTotal('newReceived')] },
  {
    name: { zh: '本年新收与上年结转之和', en: 'newly received plus carried in' },
    cells: [rowTotal('newReceived'), rowTotal('carriedIn')],
  },
];
// In time only, or by one way only: those may be fewer.
const partly = /(?:按时|按期|如期|及时|延期|逾期|当面|电话|网上|邮寄|书面)[^,;]{0,4}(?:答复|回复)[^,;]{0,6}$/;

/** 「答复 n 件」 is T, or T without those not processed or handled otherwise. */
export const proseAnsweredMismatch = defineCheck({
  kind: 'report',
  id: 'prose-answered-mismatch',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '正文答复的件数与办理结果不符', en: 'Applications answered: the text does not fit what was processed' },
  legalBasis: {
    zh: '由表式推得:第一部分是对第二至第四部分各表的综述,同一件事的数应当一致(国办公开办函〔2021〕30号要求内容准确)。',
    en: 'Derived from the form: section one sums up the tables of sections two to four, so that both give the same figure (notice 〔2021〕30 asks for accurate contents).',
  },
  reads: proseReads,
  messages: statedWording,
  run: judgeEach(['answered', 'handled'], 'warning', (figure, reading) => {
    const total = readTarget(processed, reading);
    const wrong = readTarget(forgotten, reading);
    // That those carried in were forgotten is an error of its own: prose-processed-mismatch.
    if (figure.value !== total.value && figure.value === wrong.value && !wrong.blank) return null;
    if (figure.value < total.value && partly.test(figure.before)) return null;
    const notProcessed = groupTotals('notProcessed', reading.edition);
    const other = groupTotals('other', reading.edition);
    return {
      targets: [processed],
      tolerated: [
        ...(figure.quantity === 'handled' ? atHand : []),
        without({ zh: '办理结果总计减不予处理', en: 'total processed less not processed' }, notProcessed),
        without({ zh: '办理结果总计减其他处理', en: 'total processed less other handling' }, other),
        without({ zh: '办理结果总计减不予处理和其他处理', en: 'total processed less both' }, [
          ...notProcessed,
          ...other,
        ]),
      ],
    };
  }),
});
