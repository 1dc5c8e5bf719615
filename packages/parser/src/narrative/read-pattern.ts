import { type FigureMatch, readCount, scopeOf, tellsOtherYear } from './figure-match.ts';
import { isJoined, isPart } from './narrow-figure.ts';
import type { FigurePattern } from './pattern-parts.ts';
import type { Sentence } from './sentences.ts';

// 「收到复议申请9件,受理8件」: words without an object of their own take it from the clause before.
const takesObjectOver = (words: string, previous: string | undefined, foreign: RegExp): boolean =>
  previous !== undefined &&
  !/申请|公开/.test(words) &&
  !/信息公开|依申请|公开申请/.test(previous) &&
  (foreign.test(previous) || /复议|诉讼/.test(previous));

// 「日均收到申请0.2件」
const ratio = /(?:日均|月均|年均|平均|人均|每[日天周月]|单[日月]|最[多高少])[^,;。]{0,20}$/;

// 「公文326件,主动公开142件、依申请公开51件、不予公开133件」: how documents are marked, not how applications ended.
const markedDocuments =
  /(?:公文|发文|文件|属性)[^。;]{0,60}(?:主动公开|依申请公开)(?:的|类|为|属性)*\d+[件份个]|主动公开(?:的|类|为|公文|文件)*\d+[件份个][、,](?:依申请公开|不予?公开)/;
const marks = /^(?:granted|partiallyGranted|denied)$/;

// Rows of table 3 that name other work.
const outcome = /^(?:denied|unable|notProcessed|other)$/;
const namedByRows = /行政执法案卷|行政查询|信访、?举报、?投诉类?|(?:信访|举报|投诉|、)+(?:类|类?的?申请)/g;

// Asked of every pattern in every sentence: no array and no function is made for those that do not apply.
const none: readonly FigureMatch[] = [];
const holdsOne = (text: string, keys: readonly string[]): boolean => {
  for (const key of keys) if (text.includes(key)) return true;
  return false;
};

/** Reads the figures of one pattern in a sentence, with what narrows them. */
export const readPattern = (rule: FigurePattern, sentence: Sentence, year: number | null): readonly FigureMatch[] => {
  const { quantity, pattern, topic, except, yearOffset } = rule;
  const { text, start } = sentence;
  if (!holdsOne(text, rule.keys)) return none;
  const reach = topic ? sentence.reach(topic) : 'own';
  if (reach === null) return none;
  // Under a heading alone, the sentence must not be about other work.
  if (reach === 'heading' && except?.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const count = readCount(match);
    if (!count) return [];
    const before = text.slice(0, count.from);
    // Only the clause itself can be about something else; the sentence goes on about several things.
    const clauses = before.split(',');
    const clause = outcome.test(quantity) ? clauses.at(-1)!.replaceAll(namedByRows, '') : clauses.at(-1)!;
    if (except?.test(clause)) return [];
    if (topic && except && takesObjectOver(match[0], clauses.at(-2), except)) return [];
    if (rule.exceptBefore?.test(before)) return [];
    const named = match.groups!.year;
    if (named !== undefined) {
      if (year !== null && Number(named) !== year + (yearOffset ?? 0)) return [];
    } else if (yearOffset === undefined && tellsOtherYear(before, year)) return [];
    const after = text.slice(count.to);
    if (/^(?:以上|以下|以内|\/|%)/.test(after)) return [];
    const lead = text.slice(0, match.index);
    if (topic && (ratio.test(clauses.at(-1)!) || isJoined(quantity, lead))) return [];
    if (marks.test(quantity) && markedDocuments.test(before.slice(-160))) return [];
    const scope = isPart(quantity, lead) ? 'part' : scopeOf(quantity, before, after, count.about);
    return [{ quantity, value: count.value, unit: count.unit, scope, from: start + count.from, to: start + count.to }];
  });
};
