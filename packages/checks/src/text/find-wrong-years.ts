// Sentences on the body's own work of the year that name another year. Each is judged by itself; where in doubt, none.
import {
  mayTellOfOtherYears,
  nothingCame,
  noWholeYear,
  openingWords,
  othersWork,
  ownWork,
  qualifies,
  qualifiesAtOnce,
  selfWords,
  tellsOfOtherYears,
  tellsOfPlans,
} from '../knowledge/year-wordings.ts';
import { squeezeText } from './squeeze-text.ts';

/** Whether the first figure that a sentence states of something in the tables is this year's there; null: it states none. */
export type FigureEvidence = 'this-year' | 'other' | null;

/** A sentence that names the wrong year, with the place of that year in the text. */
export interface WrongYear {
  /** The year, or what is printed for it. */
  readonly named: number | string;
  readonly sentence: string;
  readonly offset: number;
  readonly length: number;
}

/** What is known when the sentences of a part are judged. */
export interface YearContext {
  readonly year: number;
  /** The body's name, which may stand at the head of a sentence. */
  readonly agency: string | null;
  /** Whether the part is on problems and plans, where other years are told of for what they are. */
  readonly isOnProblems: boolean;
  readonly weigh: (sentence: string) => FigureEvidence;
}

interface Sentence {
  readonly text: string;
  readonly from: number;
}

const splitSentences = (text: string): Sentence[] =>
  [...text.matchAll(/[^。!?\n]+/g)].map(({ 0: sentence, index }) => ({ text: sentence, from: index }));

const literal = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&');

const item = '(?:[^,:;年]{2,16}:)?(?:\\(?[一二三四五六七八九十\\d]{1,2}[)、.,]|[一二三四五]是)*';
// What may stand before the year: an item's number, the body, 「截至」.
const buildHead = (agency: string | null): RegExp => {
  const self = agency === null ? selfWords : `(?:${selfWords}|${literal(agency)})`;
  return new RegExp(`^${item}(?:一年来,?)?(?:${self}(?:办公室)?(?:认真|深入)?,?在?)?(?<until>截[至止]到?)?$`);
};

const wholePeriod = /^1月1日(?:起)?(?:至|到|—|-|~)(?:20\d\d年)?12月31日(?:止)?/;
const lastDay = /^(?:度)?(?:12月31日|底|末)/;
const quoted = /《[^》]*》|[〔[][^〕\]]*[〕\]]|“[^”]*”/g;
const cover = (text: string): string => text.replaceAll(quoted, (title) => '#'.repeat(title.length));
const sortDigits = (digits: string): string => [...digits].sort().join('');

// Plans go so many years ahead.
const farthestPlan = 7;

// 「2203年」「2O23年」: no year at all, but the digits of the report's year.
const findMiswritten = ({ text, from }: Sentence, year: number): { index: number; printed: string } | null => {
  for (const { 0: printed, index } of cover(text).matchAll(/(?<![\dA-Za-z.])[\dOo]{4}(?=年)/g)) {
    const digits = printed.replaceAll(/[Oo]/g, '0');
    const isYear = /^(?:19|20)/.test(digits) && Number(digits) <= year + farthestPlan;
    if (digits !== printed ? Number(digits) === year : !isYear && sortDigits(digits) === sortDigits(String(year)))
      return { index: from + index, printed };
  }
  return null;
};

const isOpening = (body: string, self: RegExp): boolean => {
  const found = self.exec(body.slice(0, 30));
  return found !== null && openingWords.test(body.slice(found.index, found.index + 40));
};

// 「公开」 alone is in nearly every sentence of such a report.
const sharedVerb = /主动公开|收到|受理|新收|办理|办结|答复|发布|公布|制发|制定|印发|作出|组织|开展|召开|举办|收取/;

// The sentence behind it tells of the year of the report, and in section five not as of what is to come: one
// year after the other.
const goesOn = (next: string, year: number, isOnProblems: boolean): boolean =>
  new RegExp(`^${item}${year}年`).test(next) && !(isOnProblems && /^[^,]*,?[^,]*将/.test(next));

// A sentence beside it tells the same of the year of the report: years side by side.
const standsBeside = (sentences: readonly Sentence[], at: number, year: number): boolean => {
  const verb = sharedVerb.exec(sentences[at]?.text ?? '')?.[0];
  const names = (text: string | undefined): boolean => text?.includes(`${year}年`) ?? false;
  const [before, next] = [sentences[at - 1]?.text, sentences[at + 1]?.text];
  return verb !== undefined && [before, next].some((text) => names(text) && text?.includes(verb));
};

/**
 * Finds the sentences of a text that tell of the body's own work in another year than the report's, with the year's place.
 * Left out are comparisons, plans, other years told of as such, and what states another figure than this year's table.
 * Example: `findWrongYears('2022年我局共收到申请86件。', { year: 2023, … })` → [{ named: 2022, offset: 0, length: 5, … }]
 */
export const findWrongYears = (original: string, context: YearContext): WrongYear[] => {
  const { text, at } = squeezeText(original);
  const { year, agency, isOnProblems, weigh } = context;
  const head = buildHead(agency);
  const self = new RegExp(agency === null ? selfWords : `${selfWords}|${literal(agency)}`);
  const sentences = splitSentences(text);

  const judge = (sentence: Sentence, index: number): { from: number; named: number | string } | null => {
    const miswritten = findMiswritten(sentence, year);
    if (miswritten) return { from: miswritten.index, named: miswritten.printed };
    if (sentence.text.includes(String(year))) return null;
    const covered = cover(sentence.text);
    const years = [...covered.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)];
    const [first] = years;
    if (!first || new Set(years.map(([digits]) => digits)).size > 1) return null;
    const named = Number(first[0]);
    const before = head.exec(covered.slice(0, first.index));
    const behind = /^年/.test(covered.slice(first.index + 4)) ? covered.slice(first.index + 5) : null;
    if (!before || behind === null || tellsOfOtherYears.test(covered)) return null;
    const found = { from: sentence.from + first.index, named };
    const evidence = weigh(covered);
    if (evidence === 'other' || qualifiesAtOnce.test(behind)) return null;
    const until = before.groups?.until !== undefined;
    if (until) return lastDay.test(behind) && evidence === 'this-year' ? found : null;
    const rest = behind.replace(wholePeriod, '');
    if (noWholeYear.test(rest)) return null;
    if (evidence === 'this-year') return named > year && tellsOfPlans.test(covered) ? null : found;

    const body = rest.replace(/^(?:度|全年|里|内|间|,)+/, '');
    const clause = body.split(/[,;:]/, 1)[0] ?? '';
    const isSelf = self.test(body.slice(0, 30)) || self.test(covered.slice(0, first.index));
    if (tellsOfPlans.test(clause) || othersWork.test(body) || qualifies.test(clause)) return null;
    if (nothingCame.test(clause) || nothingCame.test(body.slice(0, 30)))
      return isSelf || /收费|收取|信息处理费/.test(body) ? found : null;
    // What else is told of a year to come is a plan.
    if (named > year || mayTellOfOtherYears.test(covered)) return null;
    if (goesOn(sentences[index + 1]?.text ?? '', year, isOnProblems)) return null;
    if (isOnProblems) return /取得[^,]*,但[^,]*(?:不足|问题|差距)/.test(body) ? found : null;
    if (isOpening(body, self) || /工作中?取得/.test(body)) return found;
    const tells = ownWork.test(body.slice(0, 40));
    if (!tells || standsBeside(sentences, index, year)) return null;
    return isSelf || /\d[\d.,]*(?:万?[件条份次篇人]|万元)/.test(body) ? found : null;
  };

  return sentences.flatMap((sentence, index) => {
    const found = judge(sentence, index);
    if (!found) return [];
    const [from, to] = [at[found.from]!, at[found.from + 4] ?? original.length];
    const named = found.named;
    const whole = original.slice(at[sentence.from], at[sentence.from + sentence.text.length]);
    return [{ named, sentence: whole.replaceAll(/\s+/g, ' ').trim(), offset: from, length: to + 1 - from }];
  });
};
