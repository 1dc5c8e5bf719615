import type { Place } from '@nianbao/schema';
import type { Locale } from '../text/locale.ts';
import { speak, type TextKey } from '../text/say.ts';

// Readers count from 1; tables, rows, columns and offsets are stored from 0, pages and lines from 1.
const parts: readonly (readonly [key: keyof Place, text: TextKey, first: 0 | 1])[] = [
  ['page', 'place.page', 1],
  ['table', 'place.table', 0],
  ['row', 'place.row', 0],
  ['column', 'place.column', 0],
  ['line', 'place.line', 1],
  ['offset', 'place.offset', 0],
];

// What stands before and after each number, by language.
const frames = new Map<Locale, readonly (readonly [before: string, after: string])[]>();
const stop = '\u0000';

const framesOf = (locale: Locale): readonly (readonly [string, string])[] => {
  const known = frames.get(locale);
  if (known) return known;
  const t = speak(locale);
  const made = parts.map(([, text]): [string, string] => {
    const [before = '', after = ''] = t(text, { n: stop }).split(stop);
    return [before, after];
  });
  frames.set(locale, made);
  return made;
};

/** A place in words. Example (zh): `{ line: 24, offset: 1030 }` → "原文第24行 第1031字起". */
export const describePlace = (place: Place | undefined, locale: Locale): string => {
  const t = speak(locale);
  const around = framesOf(locale);
  let said = '';
  parts.forEach(([key, , first], index) => {
    const n = place?.[key];
    if (typeof n !== 'number') return;
    const [before, after] = around[index]!;
    said += `${said === '' ? '' : t('place.gap')}${before}${n + 1 - first}${after}`;
  });
  return said === '' ? t('place.none') : said;
};
