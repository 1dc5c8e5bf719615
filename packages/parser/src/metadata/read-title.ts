import { foldText } from '../align/fold-text.ts';
import type { Block } from '../segment/document.ts';
import { type Found, foundIn } from './found.ts';

/** The title and what it names. */
export interface ReadTitle {
  readonly title: Found;
  readonly agency: Found | null;
  readonly year: Found<number>;
}

const subject = '(?:政府信息公开|政务信息公开|政务公开|信息公开)(?:工作)?(?:情况)?(?:的)?';
const product = '(?:年度)?(?:工作)?(?:年度报告|年报|报告)';
const tail = '(?:\\s*\\((?:[^()]{0,12})\\))?(?:\\.(?:docx?|pdf|html?|wps|txt))?\\s*';
const agencyFirst = new RegExp(
  `^(?:关于)?(?<agency>[^\\d,。;:!?]{0,60}?)(?:关于)?(?<year>(?:19|20)\\d{2})\\s*年?度?(?:关于)?${subject}${product}${tail}$`,
);
const yearFirst = new RegExp(
  `^(?<year>(?:19|20)\\d{2})\\s*年?度?(?<agency>[^\\d,。;:!?]{0,60}?)(?:关于)?${subject}${product}${tail}$`,
);

const longest = 90;

const matchTitle = (text: string): { agency: string; year: number } | null => {
  const found = agencyFirst.exec(text) ?? yearFirst.exec(text);
  return found ? { agency: found.groups!.agency!.trim(), year: Number(found.groups!.year) } : null;
};

// Spaces come from line breaks and from 自 然 人-style spacing; a title has none that mean anything.
// Some mirrors print the pinyin of a character behind it: 處(chù).
const withoutPinyin = (text: string): string => text.replace(/\([a-zü\u00e0-\u01dc]{1,6}\)/g, '');

const squeeze = (text: string): string =>
  foldText(withoutPinyin(text))
    .replace(/\s+/g, '')
    .replace(/^[#*《「"]+|[*》」"]+$/g, '');

const agencyOf = (raw: string, name: string): string => {
  const key = [...name];
  const characters = [...raw.replace(/\s+/g, '')];
  const folded = characters.map((character) => foldText(character)).join('');
  const at = folded.indexOf(name);
  return at === -1 ? key.join('') : characters.slice(at, at + key.length).join('');
};

const readWindow = (window: readonly Block[]): ReadTitle | null => {
  const joined = window.map((block) => block.text).join('');
  if (joined.length > longest) return null;
  const match = matchTitle(squeeze(joined));
  if (!match) return null;
  const [first, last] = [window[0]!, window.at(-1)!];
  const offset = first.place.offset ?? 0;
  const end = (last.place.offset ?? 0) + (last.place.length ?? 0);
  const title: Found =
    first === last
      ? foundIn(first, 0, first.text.length, first.text)
      : { value: joined, raw: joined, place: { ...first.place, offset, length: end - offset } };
  const clean = title.value.replace(/\s+/g, '').replace(/^[#*]+|[*]+$/g, '');
  const name = match.agency === '' ? null : agencyOf(withoutPinyin(joined), match.agency);
  return {
    title: { ...title, value: clean },
    agency: name === null || /^(?:本|我)/.test(name) ? null : { value: name, raw: name, place: title.place },
    year: { value: match.year, raw: String(match.year), place: title.place },
  };
};

/**
 * Reads the title `<机关>YYYY年政府信息公开工作年度报告`: over one to four lines, year first or last, 年报 for 年度报告,
 * notes in brackets and file endings allowed. Only whole lines count, so that prose that names a report is no title;
 * fewer lines come first, so that what stands above a title is not drawn into it.
 */
export const readTitle = (blocks: readonly Block[], limit: number): ReadTitle | null => {
  for (let size = 1; size <= 4; size += 1) {
    for (let from = 0; from < Math.min(blocks.length - size + 1, limit); from += 1) {
      const title = readWindow(blocks.slice(from, from + size));
      if (title) return title;
    }
  }
  return null;
};
