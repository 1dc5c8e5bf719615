import type { Place } from '@nianbao/schema';
import type { Locale } from '../text/locale.ts';
import { speak, type TextKey } from '../text/say.ts';

const parts: readonly (readonly [keyof Place, TextKey])[] = [
  ['page', 'place.page'],
  ['table', 'place.table'],
  ['row', 'place.row'],
  ['column', 'place.column'],
  ['line', 'place.line'],
  ['offset', 'place.offset'],
];

/** A place in words. Example (zh): `{ line: 24, offset: 1031 }` → "原文第24行 第1031字起". */
export const describePlace = (place: Place | undefined, locale: Locale): string => {
  const t = speak(locale);
  const said = parts.flatMap(([key, text]) => {
    const n = place?.[key];
    return typeof n === 'number' ? [t(text, { n: String(n) })] : [];
  });
  return said.length > 0 ? said.join(t('place.gap')) : t('place.none');
};
