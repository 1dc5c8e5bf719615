// Names of persons who asked, complained or sued, wherever prose gives them: more than rule `privacy-exposed` finds, as what
// is published errs on the side of the person.
import { surnames } from '../../knowledge/surnames.ts';
import type { PhraseMatch } from '../judge-phrases.ts';
import { isName, namePatterns } from './person-name.ts';

const label =
  '(?:(?<!被)(?:申请人|申請人)|投诉人|举报人|咨询人|信访人|来信人|来访人|来电人|反映人|起诉人|上诉人|当事人|原告|第三人)';
const open = '[:\\uff1a(\\uff08\\u201c"\']';
const labels = new RegExp(
  `${label}(?:(?<labelled>\\s*(?:姓名|名字)?\\s*${open}\\s*(?:姓名\\s*[:\\uff1a]?\\s*)?|(?:姓名|名字)\\s?[为是]?)|(?<told>[为是系叫]|名叫)|(?<beside>\\s?))`,
  'gu',
);

const mark = '[,\\uff0c、。.;\\uff1b:\\uff1a!\\uff01?\\uff1f()\\uff08\\uff09\\s/|_\\u201d"\'<#-]';
const person = '先生|女士|小姐|同志|等|[男女](?!\\p{Script=Han})|本人|一[案人]';
// What only a person does, or has.
const acts =
  '要求|请求|不服|申请|提出|提起|提交|递交|认为|表示|反映|咨询|查询|查阅|索取|邮寄|寄送|寄来|来函|来信|来电|来访|到访|起诉|上诉|撤回|撤诉|投诉|举报|诉称|声称|多次|反复|分别|先后|再次|通过|以书面|以邮|以信|以网|补正|补充|领取|签收|获取|收到|委托|当面|书面|电话|手机|联系|微信|身份证|居民身份|公民身份|住[址所在于]|现住|户籍|出生|于\\s?(?:20\\d{2}|\\d{1,2}月)|向(?:本|我|县|市|区|省|乡|镇|该|有关)|对(?:本|我|该|此|答复|其|县|市|区|处理|行政|政府)|因(?:不服|政府|与|对|征|信息)|就(?:其|该|政府|征|有关)|诉|不满|不予认可|系|的(?:政府信息公开)?(?:申请|请求|要求|诉求|复议|来信|来电|电话|手机|身份|诉讼|起诉)';
const together = `[和与及][${surnames}]`;
const ends = {
  labelled: `(?:$|${mark}|${person}|${acts}|${together})`,
  told: `(?:$|${mark}|等|的(?:政府信息公开)?(?:申请|请求|诉求|复议|诉讼)|${together})`,
  beside: `(?:$|${mark}|${person}|${acts}|${together})`,
  // Behind a label, without a colon, with a surname that may begin another word.
  likely: `(?:要求|请求|不服|提出|提起|提交|认为|来信|来电|起诉|住址|手机)`,
  // What no body and no word has.
  human: '(?:先生|女士|[,\\uff0c(\\uff08\\s]{1,2}[男女](?!\\p{Script=Han})|身份证)',
} as const;

const at = (pattern: string): RegExp => new RegExp(pattern, 'uy');
const human = { pattern: at(`(${namePatterns.labelled})(?=${ends.human})`), isLabelled: true };
const firsts = {
  labelled: [{ pattern: at(`(${namePatterns.labelled})(?=${ends.labelled})`), isLabelled: true }],
  told: [human, { pattern: at(`(${namePatterns.likely})(?=${ends.told})`), isLabelled: false }],
  beside: [
    human,
    { pattern: at(`(${namePatterns.sure})(?=${ends.beside})`), isLabelled: false },
    { pattern: at(`(${namePatterns.likely})(?=${ends.likely})`), isLabelled: false },
  ],
} as const;
const next = at(
  `\\s?(?:[、和与及]|以及)\\s?(${namePatterns.likely})(?=${ends.beside})|\\s?[,\\uff0c;\\uff1b\\s]\\s?(${namePatterns.sure})(?=${mark}|$|等)`,
);

type How = keyof typeof firsts;

const match = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

const build = (text: string, offset: number, name: string): PhraseMatch => ({
  offset,
  length: name.length,
  shown: `${text[offset]}${'*'.repeat(name.length - 1)}`,
  hint: '申请人姓名',
});

const listFrom = (text: string, from: number, how: How): PhraseMatch[] => {
  const first = firsts[how]
    .map(({ pattern, isLabelled }) => ({ name: match(pattern, text, from)?.[1], isLabelled }))
    .find(({ name, isLabelled }) => name !== undefined && isName(name, isLabelled))?.name;
  if (first === undefined) return [];
  let end = from + first.length;
  const found = [build(text, from, first)];
  for (let more = match(next, text, end); more !== null; more = match(next, text, end)) {
    const name = more[1] ?? more[2]!;
    if (!isName(name, false)) break;
    end = more.index + more[0].length;
    found.push(build(text, end - name.length, name));
  }
  return found;
};

// What may stand directly before a name that no label precedes.
const before =
  '(?<=^|[^\\p{Script=Han}*]|答复|收到|回复|告知|通知|送达|联系|公民|居民|村民|市民|群众|业主|信访|[申请诉报询反映来访信电告]人|[由向与和为是系及对给])';
const bracket = new RegExp(`[(\\uff08]\\s?(?:行政)?(?:复议)?${label}\\s?[)\\uff09]`, 'gu');
const beforeBracket = new RegExp(`${before}(${namePatterns.likely})\\s?$`, 'u');

const covered = /[1-9]\*{10,18}(?!\*)/g;
const numbered = new RegExp(
  `${before}(${namePatterns.likely})(?:先生|女士|同志)?[,\\uff0c、(\\uff08\\s_-]{0,3}(?:[男女][,\\uff0c、\\s]{0,2})?的?(?:来电|来信)?(?:居民|公民)?(?:联系|身份证?|手机|电话|方式|号码?|[,\\uff0c:\\uff1a为是(\\uff08\\s]){0,8}(?:\\+?86-?)?$`,
  'u',
);

const findBefore = (pattern: RegExp, text: string, end: number): PhraseMatch[] => {
  const from = Math.max(0, end - 40);
  const found = pattern.exec(text.slice(from, end));
  return found && isName(found[1]!, false) ? [build(text, from + found.index, found[1]!)] : [];
};

/**
 * Finds names of applicants and others who turned to the office: behind their label, also several; before a label in
 * brackets; beside the number (`numbers`) that is a person's.
 * Example: `findPersonNames('申请人:孙中华、李小红。', []).length` → 2
 */
export const findPersonNames = (text: string, numbers: readonly PhraseMatch[]): PhraseMatch[] => {
  const behind = [...text.matchAll(labels)].flatMap(({ 0: whole, index, groups }) => {
    const how = groups?.labelled === undefined ? (groups?.told === undefined ? 'beside' : 'told') : 'labelled';
    return listFrom(text, index + whole.length, how);
  });
  const bracketed = [...text.matchAll(bracket)].flatMap(({ index }) => findBefore(beforeBracket, text, index));
  const offsets = [...numbers.map(({ offset }) => offset), ...[...text.matchAll(covered)].map(({ index }) => index)];
  const beside = offsets.flatMap((offset) => findBefore(numbered, text, offset));
  const all = [...behind, ...bracketed, ...beside];
  return [...new Map(all.map((one) => [one.offset, one])).values()].sort((a, b) => a.offset - b.offset);
};
