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

/** A place in words. Example (zh): `{ line: 24, offset: 1030 }` → "原文第24行 第1031字起". */
export const describePlace = (place: Place | undefined, locale: Locale): string => {
  const t = speak(locale);
  const said = parts.flatMap(([key, text, first]) => {
    const n = place?.[key];
    return typeof n === 'number' ? [t(text, { n: String(n + 1 - first) })] : [];
  });
  return said.length > 0 ? said.join(t('place.gap')) : t('place.none');
};
