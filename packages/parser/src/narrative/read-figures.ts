import type { NarrativeFigure } from '@nianbao/schema';
import type { Passage } from '../metadata/passage.ts';
import { applicationPatterns } from './application-patterns.ts';
import { disclosedAgain, disclosedPattern, disclosurePatterns } from './disclosure-patterns.ts';
import { readDisputeFigures } from './dispute-figures.ts';
import {
  type FigureMatch,
  longestSentence,
  type Paragraph,
  readCount,
  scopeOf,
  tellsOtherYear,
} from './figure-match.ts';
import { readNoneStatements } from './none-statements.ts';
import type { FigurePattern } from './pattern-parts.ts';
import type { Quantity } from './quantities.ts';
import { readRates } from './read-rates.ts';
import { sentenceAround } from './sentence-around.ts';

/** One sentence and the paragraph it stands in. */
interface Sentence extends Paragraph {
  /** Whether the paragraph speaks of a topic; asked once. */
  readonly speaksOf: (topic: RegExp) => boolean;
}

// A number with a unit of the vocabulary behind it.
const mayHoldFigures = /[\d零一二两三四五六七八九十百](?:万|亿)?(?:余|多)?[件条起宗份次例个项篇则部元亿万]/;

const splitSentences = ({ text, start }: Paragraph): Sentence[] => {
  if (!mayHoldFigures.test(text)) return [];
  const sentences: Sentence[] = [];
  const asked = new Map<RegExp, boolean>();
  const speaksOf = (topic: RegExp): boolean => {
    const known = asked.get(topic) ?? topic.test(text);
    asked.set(topic, known);
    return known;
  };
  let at = 0;
  for (const piece of text.split(/(?<=[。;!?])/)) {
    if (piece.length <= longestSentence && mayHoldFigures.test(piece))
      sentences.push({ text: piece, start: start + at, speaksOf });
    at += piece.length;
  }
  return sentences;
};

// 「收到复议申请9件,受理8件」: words without an object of their own take it from the clause before.
const takesObjectOver = (words: string, previous: string | undefined, foreign: RegExp): boolean =>
  previous !== undefined &&
  !/申请|公开/.test(words) &&
  !/信息公开|依申请|公开申请/.test(previous) &&
  (foreign.test(previous) || /复议|诉讼/.test(previous));

const readPattern = (rule: FigurePattern, sentence: Sentence, year: number | null): FigureMatch[] => {
  const { quantity, pattern, topic, except, yearOffset } = rule;
  const { text, start } = sentence;
  if (!rule.keys.some((key) => text.includes(key)) || (topic && !sentence.speaksOf(topic))) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const count = readCount(match);
    if (!count) return [];
    const before = text.slice(0, count.from);
    // Only the clause itself can be about something else; the sentence goes on about several things.
    const clauses = before.split(',');
    if (except?.test(clauses.at(-1)!)) return [];
    if (topic && except && takesObjectOver(match[0], clauses.at(-2), except)) return [];
    const named = match.groups!.year;
    if (named !== undefined) {
      if (year !== null && Number(named) !== year + (yearOffset ?? 0)) return [];
    } else if (yearOffset === undefined && tellsOtherYear(before, year)) return [];
    const after = text.slice(count.to);
    if (/^(?:以上|以下|以内|\/|%)/.test(after)) return [];
    const scope = scopeOf(quantity, before, after, count.about);
    return [{ quantity, value: count.value, unit: count.unit, scope, from: start + count.from, to: start + count.to }];
  });
};

const growth =
  /申请(?:量|数量|数|总量|件数|总数)?[^。;\d%\n]{0,12}?(?:同比|环比|较(?:去年|上年|上一年度?|20\d{2}年度?)|比(?:去年|上年|上一年度?|20\d{2}年度?))[^。;,\d%\n]{0,10}?(?<sign>增长|增加|上升|提高|下降|减少|降低|下跌)(?:了|约|近|幅度为)*(?<n>\d+(?:\.\d+)?)%/g;

const readGrowth = (paragraph: Paragraph): FigureMatch[] =>
  (paragraph.text.includes('%') ? [...paragraph.text.matchAll(growth)] : []).map((match) => {
    const words = `${match.groups!.n}%`;
    const from = paragraph.start + match.index + match[0].lastIndexOf(words);
    const sign = /^[增上提]/.test(match.groups!.sign!) ? 1 : -1;
    return {
      quantity: 'received',
      value: sign * Number(match.groups!.n),
      unit: '%',
      scope: 'growth',
      from,
      to: from + words.length,
    };
  });

const channels: readonly (readonly [Quantity, RegExp])[] = [
  ['proactiveWebsite', /网站|门户|官网|政务网|政府网/],
  ['proactiveWechat', /微信|公众号/],
  ['proactiveWeibo', /微博/],
  ['proactiveGazette', /公报/],
  ['proactiveBulletin', /公示栏|公开栏|公告栏|宣传栏|电子屏|显示屏/],
  ['proactiveNewMedia', /新媒体|抖音|头条|客户端|APP|视频号/],
];

// A total is one by the channels listed behind it, too.
const listsChannels = /^[,:(]*(?:其中|分别为|分别是|包括|:)[,:]*[^,;。\d]{0,10}(?:网站|微信|公众号|微博|新媒体)/;

const readChannels = ({ text, start }: Sentence, year: number | null): FigureMatch[] =>
  [disclosedPattern, ...disclosedAgain]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => {
      const count = readCount(match);
      if (!count) return [];
      const before = text.slice(0, match.index);
      const channel = /[^,。;:!?]{0,36}$/.exec(before)![0];
      if (tellsOtherYear(before, year) || /申请|许可|处罚|答复/.test(channel)) return [];
      const named = channels.filter(([, words]) => words.test(channel));
      // 发布 without a channel may be of anything; several channels together are a total only where it is said to be 公开.
      const isTotal =
        (/公开/.test(match.groups!.verb!) || listsChannels.test(text.slice(match.index + match[0].length))) &&
        !/等.{0,4}(?:类|栏目)/.test(channel);
      const quantity = named.length === 1 ? named[0]![0] : isTotal ? 'proactiveTotal' : null;
      if (quantity === null) return [];
      const scope = scopeOf(quantity, channel, '', count.about);
      return [
        { quantity, value: count.value, unit: count.unit, scope, from: start + count.from, to: start + count.to },
      ];
    });

// 受理 says the same as 收到 where it stands alone.
const nameAccepted = (figures: readonly FigureMatch[]): FigureMatch[] => {
  const both = figures.some((figure) => figure.quantity === 'received' || figure.quantity === 'newlyReceived');
  return figures.map((figure) =>
    figure.quantity === 'accepted' && !both ? { ...figure, quantity: 'received' } : figure,
  );
};

// 「复议、诉讼各1件」: one number, two totals.
const overlaps = (a: FigureMatch, b: FigureMatch): boolean =>
  a.from < b.to &&
  b.from < a.to &&
  !(a.from === b.from && a.quantity.endsWith('Total') && b.quantity.endsWith('Total'));

// Of figures that share a place the first counts. By place, so that a page full of figures is not searched for each.
const withoutOverlaps = (figures: readonly FigureMatch[]): FigureMatch[] => {
  const standing = new Map<number, FigureMatch[]>();
  return figures.filter((figure) => {
    const places = Array.from({ length: figure.to - figure.from }, (_, index) => figure.from + index);
    if (places.some((place) => standing.get(place)?.some((other) => overlaps(other, figure)))) return false;
    for (const place of places) standing.set(place, [...(standing.get(place) ?? []), figure]);
    return true;
  });
};

const rules = [...applicationPatterns, ...disclosurePatterns];
// No paragraph of a report is longer; a page without line ends is not read for prose.
const longest = 100_000;

/**
 * Reads the figures that the prose states, with unit, scope and place. Precision first: a number counts only beside the
 * words of its quantity and, for applications and disputes, in a paragraph that speaks of disclosure on application;
 * years, document numbers and last year's figures are none. One number is one figure; repeats are left out.
 */
export const readFigures = (passage: Passage, year: number | null): NarrativeFigure[] => {
  const found: FigureMatch[] = [];
  let start = 0;
  for (const text of passage.text.split('\n')) {
    const paragraph = { text, start };
    start += text.length + 1;
    if (text.length > longest) continue;
    const read = [
      ...readGrowth(paragraph),
      ...readRates(paragraph),
      ...readDisputeFigures(paragraph, year),
      ...splitSentences(paragraph).flatMap((sentence) => [
        ...rules.flatMap((rule) => readPattern(rule, sentence, year)),
        ...readChannels(sentence, year),
      ]),
      ...readNoneStatements(paragraph),
    ];
    for (const figure of withoutOverlaps(read)) found.push(figure);
  }
  const seen = new Set<string>();
  return nameAccepted(found)
    .sort((a, b) => a.from - b.from)
    .filter(({ quantity, value, unit, scope }) => {
      const key = `${quantity} ${value} ${unit} ${scope}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map(({ quantity, value, unit, scope, from, to }) => ({
      quantity,
      value,
      unit,
      scope,
      ...sentenceAround(passage.text, from),
      place: passage.found(from, to).place,
    }));
};
