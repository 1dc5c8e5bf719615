import type { ReportReading } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { findDoubt } from '../prose/find-doubt.ts';
import { judgeEach } from '../prose/judge-stated.ts';
import { listStated, proseReads } from '../prose/stated-figure.ts';
import { statedWording } from '../prose/stated-wording.ts';
import { rowTotal, type Target } from '../prose/target.ts';

const tellsReceived = (reading: ReportReading): boolean =>
  listStated(reading).some(
    (figure) => /^(?:received|newlyReceived)$/.test(figure.quantity) && findDoubt(figure, reading) === null,
  );
const fresh: Target = {
  name: { zh: '本年新收', en: 'newly received' },
  cells: [rowTotal('newReceived')],
};
const intake: Target = {
  name: { zh: '本年新收与上年结转之和', en: 'newly received plus carried in' },
  cells: [rowTotal('newReceived'), rowTotal('carriedIn')],
};
const forgotten = {
  target: intake,
  words: {
    zh: ';恰为新收与上年结转之和,「新收」不应含上年结转',
    en: '; it includes what was carried in, which is not newly received',
  },
};

/** 「收到申请 n 件」 is N or N + P of the total column; 「新收」 is N alone. */
export const proseReceivedMismatch = defineCheck({
  kind: 'report',
  id: 'prose-received-mismatch',
  severity: 'error',
  editions: formEditions,
  title: { zh: '正文收到申请的件数与表不符', en: 'Applications received: the text and the table differ' },
  legalBasis: {
    zh: '由表式推得:第一部分是对第二至第四部分各表的综述,同一件事的数应当一致(国办公开办函〔2021〕30号要求内容准确)。',
    en: 'Derived from the form: section one sums up the tables of sections two to four, so that both give the same figure (notice 〔2021〕30 asks for accurate contents).',
  },
  reads: proseReads,
  messages: statedWording,
  run: judgeEach(['received', 'newlyReceived', 'accepted'], 'error', ({ quantity, scope }, reading) => {
    // 受理 beside 收到 may be fewer; alone it says the same.
    if (quantity === 'accepted' && tellsReceived(reading)) return null;
    if (quantity === 'newlyReceived') return { targets: [fresh], slips: [forgotten] };
    // 「收到66件(含上年结转4件)」: the sum by its words, the new ones alone by a habit that is not called wrong.
    return scope === 'including-carried-in' ? { targets: [intake], tolerated: [fresh] } : { targets: [fresh, intake] };
  }),
});
