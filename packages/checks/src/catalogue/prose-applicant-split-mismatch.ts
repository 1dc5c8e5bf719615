import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeEach } from '../prose/judge-stated.ts';
import { proseReads } from '../prose/stated-figure.ts';
import { statedWording } from '../prose/stated-wording.ts';
import { rowTotal, type Target } from '../prose/target.ts';

const natural = (row: string): string => `/applications/${row}/naturalPerson`;
const rows = ['newReceived', 'carriedIn'];
const persons = { zh: '本年新收 · 自然人', en: 'newly received, natural persons' };
const organisations = { zh: '本年新收 · 法人或其他组织', en: 'newly received, legal persons and organisations' };
const naturalTargets: readonly Target[] = [
  { name: persons, cells: [natural('newReceived')] },
  { name: { zh: '新收与结转 · 自然人', en: 'received and carried in, natural persons' }, cells: rows.map(natural) },
];
const legalTargets: readonly Target[] = [
  { name: organisations, cells: [rowTotal('newReceived')], minus: [natural('newReceived')] },
  {
    name: { zh: '新收与结转 · 法人或其他组织', en: 'received and carried in, legal persons and organisations' },
    cells: rows.map(rowTotal),
    minus: rows.map(natural),
  },
];

/** Applications by natural and by legal persons in the prose are those of the columns. */
export const proseApplicantSplitMismatch = defineCheck({
  kind: 'report',
  id: 'prose-applicant-split-mismatch',
  severity: 'warning',
  editions: formEditions,
  title: {
    zh: '正文自然人、法人申请的件数与表不符',
    en: 'Applications by natural or legal persons: the text and the table differ',
  },
  legalBasis: {
    zh: '由表式推得:第一部分是对第二至第四部分各表的综述,同一件事的数应当一致(国办公开办函〔2021〕30号要求内容准确)。',
    en: 'Derived from the form: section one sums up the tables of sections two to four, so that both give the same figure (notice 〔2021〕30 asks for accurate contents).',
  },
  reads: proseReads,
  messages: statedWording,
  run: judgeEach(['receivedNaturalPerson', 'receivedLegalPerson'], 'warning', ({ quantity }) => {
    const [target, tolerated] = quantity === 'receivedNaturalPerson' ? naturalTargets : legalTargets;
    return target && tolerated ? { targets: [target], tolerated: [tolerated] } : null;
  }),
});
