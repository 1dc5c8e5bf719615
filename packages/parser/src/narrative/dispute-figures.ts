import {
  type FigureMatch,
  longestSentence,
  type Paragraph,
  readCount,
  scopeOf,
  speaksOf,
  tellsOtherYear,
} from './figure-match.ts';
import { type JointQuantity, joinQuantities, type Quantity } from './quantities.ts';

const number =
  '(?<about>大约|约|近|超过|逾)?(?<n>\\d[\\d,]*|[零一二两三四五六七八九十]{1,3})(?<wan>万)?(?<more>余|多)?(?<unit>件|起|宗|例|次|个)';
const result =
  '(?<result>维持原?(?:行政行为|具体行政行为|结果)?|结果维持|结果纠正|纠正|纠错|撤销|责令|确认违法|其他结果|其他(?=\\d)|撤诉|撤回|终止|胜诉|败诉|驳回(?:原告)?(?:的)?诉讼请求|尚未审结|未审结|未结|正在审理|审理中|待审)';
const link = '(?:的|案件|案|收案|受案|申请|共计|共|总计|合计|数量|数|为|有|了|结果|情况|被|:)*';
// One walk over a sentence: which remedy is spoken of, then its total and its results, number behind or before.
const walk = new RegExp(
  [
    `(?<direct>(?:未经(?:行政)?复议)?直接(?:提起)?(?:行政)?(?:起诉|诉讼))`,
    `(?<after>复议后(?:再)?(?:提起)?(?:行政)?(?:起诉|诉讼))`,
    `(?<each>(?:行政)?复议(?:案件|申请)?(?:、|和|及|与|,)(?:提起)?(?:行政)?诉讼(?:案件|案)?${link}各)`,
    `(?<both>(?:行政)?复议(?:案件|申请)?(?:、|和|及|以及|与|或)?(?:提起)?(?:行政)?(?:诉讼|应诉))`,
    `(?<remedy>(?:被申请|被提起|提起)?行政复议|复议|行政诉讼|(?:行政)?应诉|诉讼(?!请求)|(?<!涉法)涉诉(?=(?:案件)?\\d))`,
    result,
  ].join('|'),
  'g',
);
const behind = new RegExp(`^${link}${number}`);
// 「3件政府信息公开行政复议」
const ahead = new RegExp(`(?:共|共有|有|发生|产生|引发|、|^)${number}(?:涉及?)?(?:政府)?信息公开(?:类|的|方面的?)?$`);
const before = new RegExp(`${number}(?:被|已|均|案件|,)?(?:结果)?(?:为)?$`);

const results: readonly (readonly [RegExp, string, string])[] = [
  [/尚未|未审结|未结|正在|审理中|待审/, 'reconsiderationPending', 'litigationPending'],
  [/维持/, 'reconsiderationUpheld', 'litigationUpheld'],
  [/纠正|纠错|撤销|责令|违法/, 'reconsiderationCorrected', 'litigationCorrected'],
  [/胜诉|驳回/, '', 'litigationUpheld'],
  [/败诉/, '', 'litigationCorrected'],
  [/其他|终止/, 'reconsiderationOther', 'litigationOther'],
  [/撤诉|撤回/, 'reconsiderationOther', 'litigationOther'],
];

const bothTotals = joinQuantities('reconsiderationTotal', ['litigationTotal']);
const topic = /申请公开|公开申请|依申请|信息公开|政务公开/;
// The agency as judge of reconsiderations, and published decisions, are not disputes about its own disclosure.
const elsewhere =
  /(?:审理|审结|受理|办理|化解|调解|指导|(?<!信息|政务)公开|公示|发布|代理|出庭|负责人|培训|旁听|讲座)[^,。;]{0,8}$/;

// 「各类行政复议32件,其中涉及政府信息公开的8件」: the first count is of other work, too.
const ownTopic = /信息公开|政务公开|依申请/;
const allKinds = /(?:各类|各种|各项|所有|全部)(?:的)?$/;
const ofWhich = new RegExp(`^[,(]?(?:其中|有)?[,:]?[^,;。\\d]{0,10}(?:信息公开|政务公开)[^,;。\\d]{0,10}?${number}`);
const instance = /(?:[一二再终]审|上诉)(?:的)?$/;
const noTotal = /^(?:结果的|决定|机关)/;

const readSentence = (sentence: string, start: number, year: number | null): FigureMatch[] => {
  const found: FigureMatch[] = [];
  let remedy: 'reconsideration' | 'litigation' | null = null;
  const add = (quantity: Quantity | JointQuantity, match: RegExpExecArray | null, offset: number): boolean => {
    const count = match && readCount(match);
    if (!count) return false;
    const from = offset + count.from;
    if (tellsOtherYear(sentence.slice(0, from), year)) return true;
    const scope = scopeOf('reconsiderationTotal', sentence.slice(0, from), '', count.about);
    found.push({
      quantity,
      value: count.value,
      unit: count.unit,
      scope,
      from: start + from,
      to: start + offset + count.to,
    });
    return true;
  };
  for (const match of sentence.matchAll(walk)) {
    const end = match.index + match[0].length;
    const rest = sentence.slice(end);
    const lead = sentence.slice(0, match.index);
    const {
      direct,
      after,
      each,
      both,
      remedy: named,
      result: word,
    } = match.groups as Record<string, string | undefined>;
    if (direct || after) {
      // The two halves of table 4; the results behind them are of one half.
      add(direct ? 'litigationDirect' : 'litigationAfterReconsideration', behind.exec(rest), end);
      remedy = null;
    } else if (each) {
      const pair = behind.exec(rest);
      add('reconsiderationTotal', pair, end);
      add('litigationTotal', pair, end);
      remedy = null;
    } else if (both) {
      remedy = null;
      const sum = behind.exec(rest);
      // 「行政复议、行政诉讼0件」 is a statement that there was none.
      const isSum = sum !== null && !/^[0零]$/.test(sum.groups!.n!);
      if (isSum && !elsewhere.test(lead) && !allKinds.test(lead)) add(bothTotals, sum, end);
    } else if (named) {
      remedy = /复议/.test(named) ? 'reconsideration' : 'litigation';
      const total = behind.exec(rest);
      const narrower = total && !ownTopic.test(lead) ? ofWhich.exec(rest.slice(total[0].length)) : null;
      if (elsewhere.test(lead) && !/因/.test(lead)) remedy = null;
      else if (narrower) add(`${remedy}Total`, narrower, end + total![0].length);
      else if (instance.test(lead) || noTotal.test(rest) || (allKinds.test(lead) && !ownTopic.test(sentence))) continue;
      else if (!add(`${remedy}Total`, total, end)) {
        const leading = before.exec(lead);
        const counted = ahead.exec(lead);
        if (counted && /^[件起宗例]/.test(counted.groups!.unit!)) add(`${remedy}Total`, counted, 0);
        else if (
          leading &&
          !lead.slice(0, leading.index).match(/(?:复议|诉讼)[^,]{0,6}$/) &&
          /^[件起宗例]/.test(leading.groups!.unit!) &&
          !leading[0].includes(',')
        )
          add(`${remedy}Total`, leading, 0);
      }
    } else if (word && remedy) {
      const quantity = results.find(([pattern]) => pattern.test(word))?.[remedy === 'reconsideration' ? 1 : 2];
      if (!quantity) continue;
      if (add(quantity as Quantity, behind.exec(rest), end)) continue;
      const leading = before.exec(lead);
      if (leading && !leading[0].includes(',')) add(quantity as Quantity, leading, 0);
    }
  }
  return found;
};

/**
 * Reads reconsiderations and lawsuits told in prose, with their results, in a paragraph about disclosure: 「行政复议3件,
 * 维持2件,尚未审结1件,行政诉讼1件」. A sum over both is of
 * `reconsiderationTotal+litigationTotal`.
 */
export const readDisputeFigures = (paragraph: Paragraph, year: number | null): FigureMatch[] => {
  const { text, start } = paragraph;
  if (!/复议|诉讼|应诉/.test(text) || !speaksOf(paragraph, topic)) return [];
  const found: FigureMatch[] = [];
  let at = 0;
  for (const sentence of text.split(/(?<=[。;!?])/)) {
    // The two numbers of 「各1件」 are one in the text.
    for (const figure of sentence.length > longestSentence ? [] : readSentence(sentence, start + at, year))
      if (!found.some((other) => other.from === figure.from && other.quantity === figure.quantity)) found.push(figure);
    at += sentence.length;
  }
  return found;
};
