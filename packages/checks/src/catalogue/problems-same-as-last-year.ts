import { maskText } from '../comparison/mask-text.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';

const path = '/narrative/problemsAndImprovements';
/** Shorter sentences are headings and set phrases. */
const shortest = 12;
const limits = { sentences: 2, share: 0.5 };
/** A section that is last year's as a whole needs no second sentence, if it is long enough to be no set phrase. */
const shortestWhole = 24;

interface Sentence {
  readonly sentence: string;
  readonly masked: string;
  readonly offset: number;
}

const listSentences = (text: unknown): readonly Sentence[] =>
  typeof text === 'string'
    ? [...text.matchAll(/[^。;!?;!?\n]+/g)]
        .map(({ 0: printed, index }) => ({
          sentence: printed.trim(),
          masked: maskText(printed),
          offset: index + printed.length - printed.trimStart().length,
        }))
        .filter(({ masked }) => masked.length > 0)
    : [];

// The whole text as it is compared: marks between its sentences are left out.
const joinMasked = (sentences: readonly Sentence[]): string => sentences.map(({ masked }) => masked).join('');

/** Section five: its sentences are those of last year's. */
export const problemsSameAsLastYear = defineCheck({
  kind: 'report',
  id: 'problems-same-as-last-year',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '问题与改进照搬上年', en: "The problems and improvements are last year's" },
  legalBasis: {
    zh: '国办公开办函〔2021〕30号列举的问题有「敷衍塞责」;半数的界限是经验值。',
    en: 'Notice 〔2021〕30 names perfunctory reports among the faults; the limit of one half is a convention.',
  },
  reads: [path],
  needs: ['last-year'],
  foldedUnder: [{ rule: 'text-same-as-last-year', by: 'report' }],
  messages: {
    same: {
      zh: '第五部分 {total} 句中有 {count} 句与 {lastYear} 年报告相同,如「{sentence}」',
      en: 'Of {total} sentences in section five, {count} are those of the report for {lastYear}, such as “{sentence}”',
    },
    different: {
      zh: '第五部分 {total} 句中有 {count} 句与 {lastYear} 年报告相同',
      en: 'Of {total} sentences in section five, {count} are those of the report for {lastYear}',
    },
  },
  run: ({ value, lastYear }) => {
    if (!lastYear) return [];
    const [all, before] = [listSentences(value(path)), listSentences(lastYear.value(path))];
    const isWhole = joinMasked(all) === joinMasked(before) && joinMasked(all).length >= shortestWhole;
    const mine = isWhole ? all : all.filter(({ masked }) => masked.length >= shortest);
    const theirs = new Set(before.map(({ masked }) => masked));
    const copied = mine.filter(({ masked }) => theirs.has(masked));
    const counts = { lastYear: lastYear.year, total: mine.length, count: copied.length };
    if (!isWhole && (copied.length < limits.sentences || copied.length < limits.share * mine.length))
      return [{ verdict: 'pass', message: 'different', params: counts }];
    const sentences = copied.map(({ sentence }) => sentence.slice(0, 80));
    const longest = sentences.toSorted((a, b) => b.length - a.length)[0] ?? '';
    const places = copied.map(({ sentence, offset }) => ({ offset, length: sentence.length }));
    return [{ verdict: 'fail', message: 'same', params: { ...counts, sentence: longest, sentences, places } }];
  },
});
