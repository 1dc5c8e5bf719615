import { figurePointer } from '@nianbao/schema';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeShare } from '../engine/judge-share.ts';
import { everyEquation } from '../engine/list-relations.ts';
import { memoiseByEdition } from '../engine/memoise-by-edition.ts';

// More corrected than not, and more than one or two cases. A convention, not law.
const limit = { above: 0.5, from: 5 };

const disputeRows = everyEquation('disputes-row-total');

/** Table 4, each row: most of the decided cases were corrected. */
export const disputesCorrectionShareHigh = defineCheck({
  kind: 'relation',
  id: 'disputes-correction-share-high',
  severity: 'info',
  editions: formEditions,
  title: {
    zh: '复议诉讼表:结果纠正占已审结的一半以上',
    en: 'Disputes: more than half of the decided cases were corrected',
  },
  legalBasis: {
    zh: '由表式推得,供复核:已审结 = 总计 − 尚未审结;界限是经验值,不是规定。',
    en: 'Derived from the form, for review: decided = total − pending. The limit is a convention, not law.',
  },
  foldedUnder: 'disputes-row-total',
  reads: memoiseByEdition((edition) =>
    disputeRows(edition).map(({ at, name }) => ({
      at,
      name,
      left: [figurePointer('disputes', at, 'corrected')],
      right: [figurePointer('disputes', at, 'total'), figurePointer('disputes', at, 'pending')],
    })),
  ),
  messages: {
    high: {
      zh: '{name}:已审结 {whole} 件,其中结果纠正 {part} 件,占 {share},超过 {limit}',
      en: '{name}: {part} of {whole} decided cases, {share}, were corrected, above {limit}',
    },
    low: {
      zh: '{name}:已审结 {whole} 件,其中结果纠正 {part} 件,占 {share}',
      en: '{name}: {part} of {whole} decided cases, {share}, were corrected',
    },
    few: {
      zh: '{name}:已审结 {whole} 件,不足 {from} 件,不论比重',
      en: '{name}: {whole} decided cases, fewer than {from}: no share is judged',
    },
    unclear: { zh: '{name}:留空,不能算比重', en: '{name} is blank, so no share can be told' },
  },
  run: (reading) => {
    const [total, pending] = reading.right;
    const cells = { part: reading.left, whole: total ? [total] : [], without: pending ? [pending] : [] };
    return judgeShare(reading, cells, limit);
  },
});
