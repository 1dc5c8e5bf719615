import { compareFigures, fewestFigures } from '../comparison/count-equal-figures.ts';
import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allTables, formEditions } from '../engine/editions.ts';

/** All tables: every figure that is not zero is that of another agency. */
export const figuresSameAsPeer = defineCheck({
  kind: 'report',
  id: 'figures-same-as-peer',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '各表的数与另一机关完全相同', en: 'Every figure is that of another agency' },
  legalBasis: {
    zh: '国办公开办函〔2021〕30号列举的问题有「内容雷同」;两个机关各表不为零的数完全相同,多半有一份是照抄或传错。',
    en: 'Notice 〔2021〕30 names identical contents among the faults; where two agencies have the same figures throughout, one report is mostly a copy or in the wrong place.',
  },
  reads: allTables.map((table) => `/${table}`),
  needs: ['peers'],
  messages: {
    same: {
      zh: '各表不为零的 {count} 个数,与{peer}同年报告完全相同',
      en: 'All {count} figures that are not zero are those of the report of {peer} for the same year',
    },
    different: {
      zh: '与 {peers} 个机关的报告相比,没有各表全同的',
      en: 'Compared with the reports of {peers} agencies, none has the same figures throughout',
    },
  },
  run: ({ edition, cell, peers, peerCount }) => {
    const copies = peers.flatMap((peer): Outcome<'same'>[] => {
      const { compared, different } = compareFigures(edition, cell, peer.cell);
      if (different > 0 || compared.length < fewestFigures) return [];
      const params = { at: peer.agency ?? '', peer: peer.agency ?? '', count: compared.length };
      return [{ verdict: 'fail', message: 'same', params, paths: compared.map(({ path }) => path) }];
    });
    if (copies.length > 0) return copies;
    return [{ verdict: 'pass', message: 'different', params: { peers: peerCount }, paths: [] }];
  },
});
