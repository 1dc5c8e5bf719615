import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { modeOf, sumCells } from '../engine/evaluate-relation.ts';
import { oneRelation } from '../engine/list-relations.ts';
import { isBlank } from '../engine/read-cell.ts';

// A few cases can be about answers of the year before.
const tellingFrom = 10;

/** Table 4 beside table 3: more disputes than applications were answered. */
export const disputesExceedProcessed = defineCheck({
  kind: 'relation',
  id: 'disputes-exceed-processed',
  severity: 'info',
  editions: formEditions,
  title: { zh: '复议诉讼多于办理的申请', en: 'More disputes than applications were processed' },
  legalBasis: {
    zh: '由表式推得:每件答复至多引起一件复议或直接起诉;复议后起诉的案件已在复议中,不再计。',
    en: 'Derived from the form: an answer leads to one reconsideration or one direct lawsuit at most; lawsuits after reconsideration are among the former and are not counted again.',
  },
  reads: oneRelation('disputes', {
    left: ['/disputes/reconsideration/total', '/disputes/litigationDirect/total'],
    right: ['/applications/totalProcessed/total'],
  }),
  messages: {
    low: {
      zh: '行政复议与直接起诉共 {disputes} 件,不多于办理的 {processed} 件',
      en: '{disputes} reconsiderations and direct lawsuits, no more than the {processed} applications processed',
    },
    few: {
      zh: '行政复议与直接起诉共 {disputes} 件,不足 {from} 件,不与办理总计相比',
      en: '{disputes} reconsiderations and direct lawsuits, fewer than {from}: not compared',
    },
    high: {
      zh: '行政复议与直接起诉共 {disputes} 件,多于办理总计 {processed} 件',
      en: '{disputes} reconsiderations and direct lawsuits, more than the {processed} applications processed',
    },
    unclear: {
      zh: '行政复议与直接起诉共 {disputes} 件;办理总计留空,不能相比',
      en: '{disputes} reconsiderations and direct lawsuits; the total processed is blank',
    },
  },
  run: ({ left, right }) => {
    const params = { disputes: sumCells(left), processed: sumCells(right), from: tellingFrom };
    const mode = modeOf([...left, ...right]);
    if (params.disputes < tellingFrom) return { verdict: 'pass', message: 'few', mode, params };
    if (params.disputes <= params.processed) return { verdict: 'pass', message: 'low', mode, params };
    if (right.some(isBlank)) return { verdict: 'unclear', message: 'unclear', mode, params };
    const { disputes: actual, processed } = params;
    return { verdict: 'fail', message: 'high', mode, expected: `≤ ${processed}`, actual, params };
  },
});
