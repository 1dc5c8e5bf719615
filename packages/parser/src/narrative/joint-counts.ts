// One number behind several words: 「予以公开和部分公开共49件」.
import { type FigureMatch, readCount, scopeOf, tellsOtherYear } from './figure-match.ts';
import { isPart, joinsOn, withoutCounts } from './narrow-figure.ts';
import { applied, cases, count, gap, link } from './pattern-parts.ts';
import { joinQuantities, type Quantity } from './quantities.ts';
import type { Sentence } from './sentences.ts';

type Words = readonly (readonly [Quantity | null, string])[];

const outcomes: Words = [
  ['partiallyGranted', '(?:予以|同意|给予)?部分公开'],
  ['denied', '(?:不予|不同意)公开'],
  ['granted', '(?:(?:予以|同意|给予|准予|全部)公开|(?<![动请息务不分未])公开)'],
  ['unable', '无法提供'],
  ['notProcessed', '不予处理'],
  ['other', '(?:作)?其[他它]处理'],
];
// What is done with documents; null: table 2 does not count it.
const doings: Words = [
  ['normativeDocumentsIssued', '(?:制发|制定|出台|印发)'],
  ['normativeDocumentsRepealed', '(?:宣布失效|废止|失效)'],
  [null, '(?:修改|修订|清理|审查|审核|备案|评估|公开|发布|解读)'],
];

const and = '(?:、|和|及|以及|与|或者?|并|暨)';
const filler = '(?:的|类|情形|申请|信息|决定|答复)*';
const anyOf = (words: Words): string => `(?:${words.map(([, word]) => word).join('|')})`;

interface Joint {
  readonly key: RegExp;
  readonly words: readonly (readonly [Quantity | null, RegExp])[];
  readonly pattern: RegExp;
  readonly topic: RegExp | null;
}

const joint = (words: Words, key: RegExp, between: string, tail: string, topic: RegExp | null): Joint => ({
  key,
  words: words.map(([quantity, word]) => [quantity, new RegExp(`^${word}`)]),
  pattern: new RegExp(`(?<words>(?:${anyOf(words)}${between}){1,6}${anyOf(words)})${tail}`, 'g'),
  topic,
});

const joints: readonly Joint[] = [
  joint(
    outcomes,
    /公开.{0,12}公开|提供|处理/,
    `${filler}${and}(?:依法|决定|作出)?`,
    `${filler}(?:两项|三项)?${link}${cases}`,
    applied,
  ),
  joint(doings, /规范性文件/, and, `${gap(6)}(?:行政)?规范性文件${gap(4)}${link}${count('件|个|份|部|项')}`, null),
];

const single = new RegExp(`${anyOf([...outcomes, ...doings])}`, 'g');
// 「予以公开、部分公开36件、13件」: as many numbers as words, and none is their sum.
const zipped = /^(?:[、,]|和|及)(?:约)?\d/;

const nameWords = (printed: string, words: Joint['words']): (Quantity | null)[] => [
  ...new Set(
    [...printed.matchAll(single)].map(([word]) => words.find(([, pattern]) => pattern.test(word))?.[0] ?? null),
  ),
];

/**
 * Reads numbers that stand behind several words at once: 「予以公开和部分公开共49件」 is of both, its quantity
 * `granted+partiallyGranted`. Where one of the words is none of the vocabulary, the place is taken and nothing is read.
 */
export const readJointCounts = ({ text, start, reach }: Sentence, year: number | null): FigureMatch[] =>
  joints.flatMap(({ key, words, pattern, topic }): FigureMatch[] => {
    if (!key.test(text) || (topic && reach(topic) === null)) return [];
    return [...text.matchAll(pattern)].flatMap((match): FigureMatch[] => {
      const count = readCount(match);
      const named = nameWords(match.groups!.words!, words);
      // 「制定、印发」 are one thing.
      if (!count || named.length < 2) return [];
      const before = text.slice(0, match.index);
      const after = text.slice(count.to);
      const known = named.filter((quantity) => quantity !== null);
      const told =
        known.length === named.length &&
        !zipped.test(after) &&
        !joinsOn.test(withoutCounts(before)) &&
        !tellsOtherYear(before, year);
      const [first, ...others] = known;
      return [
        {
          quantity: told && first ? joinQuantities(first, others) : null,
          value: count.value,
          unit: count.unit,
          scope: first && isPart(first, before) ? 'part' : scopeOf(first ?? 'received', before, after, count.about),
          from: start + count.from,
          to: start + count.to,
        },
      ];
    });
  });
