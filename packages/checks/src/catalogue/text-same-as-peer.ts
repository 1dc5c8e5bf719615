import { compareTexts } from '../comparison/compare-texts.ts';
import { indexNarrative, sameFrom, shortestText, showPassages, showShare } from '../comparison/index-narrative.ts';
import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';

/** Sections one and five, figures and years masked: nearly the text of another agency. */
export const textSameAsPeer = defineCheck({
  kind: 'report',
  id: 'text-same-as-peer',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '正文与另一机关雷同', en: "The text is nearly another agency's" },
  legalBasis: {
    zh: '国办公开办函〔2021〕30号列举的问题有「内容雷同」;相似 85% 的界限是经验值,数字、年度与固定表述不计。',
    en: 'Notice 〔2021〕30 names identical contents among the faults; the limit of 85 % is a convention. Figures, years and set phrases do not count.',
  },
  reads: ['/narrative'],
  needs: ['peers'],
  messages: {
    same: {
      zh: '第一、五部分与{peer}同年报告相似 {share};最长的相同段落 {length} 字:「{passage}」',
      en: 'Sections one and five are {share} alike with the report of {peer} for the same year; the longest passage in common has {length} characters: “{passage}”',
    },
    different: {
      zh: '与 {peers} 个机关的报告相比,没有正文雷同的',
      en: 'Compared with the reports of {peers} agencies, none has nearly the same text',
    },
    short: { zh: '正文太短,不作比较', en: 'The text is too short to compare' },
  },
  run: ({ value, once, peers, peerCount }) => {
    const mine = indexNarrative({ value, once });
    if (mine.text.length < shortestText) return [{ verdict: 'pass', message: 'short', paths: [] }];
    const copies = peers.flatMap((peer): Outcome<'same'>[] => {
      const theirs = indexNarrative(peer);
      if (theirs.text.length < shortestText) return [];
      const { similarity, passages } = compareTexts(mine, theirs, sameFrom);
      if (similarity < sameFrom) return [];
      const facts = { actual: Math.round(similarity * 1000) / 1000, expected: `< ${sameFrom}` };
      const said = { at: peer.agency ?? '', peer: peer.agency ?? '', share: showShare(similarity) };
      return [
        { verdict: 'fail', message: 'same', ...facts, params: { ...said, ...showPassages(passages, { value }) } },
      ];
    });
    if (copies.length > 0) return copies;
    return [{ verdict: 'pass', message: 'different', params: { peers: peerCount }, paths: [] }];
  },
});
