import { compareTexts } from '../comparison/compare-texts.ts';
import { indexNarrative, sameFrom, shortestText, showPassages, showShare } from '../comparison/index-narrative.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';

/** Sections one and five, figures and years masked: nearly last year's text. */
export const textSameAsLastYear = defineCheck({
  kind: 'report',
  id: 'text-same-as-last-year',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '正文与上年雷同', en: "The text is nearly last year's" },
  legalBasis: {
    zh: '国办公开办函〔2021〕30号列举的问题有「内容雷同」;相似 85% 的界限是经验值,数字、年度与固定表述不计。',
    en: 'Notice 〔2021〕30 names identical contents among the faults; the limit of 85 % is a convention. Figures, years and set phrases do not count.',
  },
  reads: ['/narrative'],
  needs: ['last-year'],
  messages: {
    same: {
      zh: '第一、五部分与 {lastYear} 年报告相似 {share};最长的相同段落 {length} 字:「{passage}」',
      en: 'Sections one and five are {share} alike with the report for {lastYear}; the longest passage in common has {length} characters: “{passage}”',
    },
    different: {
      zh: '第一、五部分与 {lastYear} 年报告相似 {share}',
      en: 'Sections one and five are {share} alike with the report for {lastYear}',
    },
    short: {
      zh: '本报告或 {lastYear} 年报告的正文太短,不作比较',
      en: 'The text of this report or of that for {lastYear} is too short to compare',
    },
  },
  run: ({ value, once, lastYear }) => {
    if (!lastYear) return [];
    const [mine, theirs] = [indexNarrative({ value, once }), indexNarrative(lastYear)];
    const params = { lastYear: lastYear.year };
    if (Math.min(mine.text.length, theirs.text.length) < shortestText)
      return [{ verdict: 'pass', message: 'short', params, paths: [] }];
    const { similarity, passages } = compareTexts(mine, theirs, sameFrom);
    const facts = { actual: Math.round(similarity * 1000) / 1000, expected: `< ${sameFrom}` };
    const said = { ...params, share: showShare(similarity) };
    if (similarity < sameFrom) return [{ verdict: 'pass', message: 'different', params: said, paths: [] }];
    return [{ verdict: 'fail', message: 'same', ...facts, params: { ...said, ...showPassages(passages, { value }) } }];
  },
});
