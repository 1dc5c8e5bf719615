import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeEach } from '../prose/judge-stated.ts';
import { proseReads } from '../prose/stated-figure.ts';
import { statedWording } from '../prose/stated-wording.ts';

const columns = {
  Upheld: { id: 'upheld', zh: '结果维持', en: 'upheld' },
  Corrected: { id: 'corrected', zh: '结果纠正', en: 'corrected' },
  Other: { id: 'otherResult', zh: '其他结果', en: 'other result' },
  Pending: { id: 'pending', zh: '尚未审结', en: 'pending' },
} as const;
const remedies = {
  reconsideration: { rows: ['reconsideration'], zh: '行政复议', en: 'reconsiderations' },
  litigation: { rows: ['litigationDirect', 'litigationAfterReconsideration'], zh: '行政诉讼', en: 'lawsuits' },
} as const;
const targets = new Map(
  Object.entries(remedies).flatMap(([remedy, { rows, ...named }]) =>
    Object.entries(columns).map(([result, { id, ...column }]) => [
      `${remedy}${result}`,
      {
        name: { zh: `${named.zh}${column.zh}`, en: `${named.en} ${column.en}` },
        cells: rows.map((row) => `/disputes/${row}/${id}`),
      },
    ]),
  ),
);

/** Results of reconsiderations and lawsuits: 维持, 纠正, 其他, 尚未审结; 胜诉 is upheld, 败诉 corrected. */
export const proseDisputeResultsMismatch = defineCheck({
  kind: 'report',
  id: 'prose-dispute-results-mismatch',
  severity: 'warning',
  editions: formEditions,
  title: {
    zh: '正文复议诉讼的结果与表不符',
    en: 'Results of reconsiderations and lawsuits: the text and the table differ',
  },
  legalBasis: {
    zh: '由表式推得:第一部分是对第二至第四部分各表的综述,同一件事的数应当一致(国办公开办函〔2021〕30号要求内容准确)。',
    en: 'Derived from the form: section one sums up the tables of sections two to four, so that both give the same figure (notice 〔2021〕30 asks for accurate contents).',
  },
  reads: proseReads,
  messages: statedWording,
  run: judgeEach([...targets.keys()], 'warning', ({ quantity }) => {
    const target = targets.get(quantity);
    return target ? { targets: [target] } : null;
  }),
});
