import { catalogue } from './catalogue.ts';
import { formatNumber } from './format-number.ts';
import type { Locale } from './locale.ts';
import { typesetHan } from './typeset-han.ts';

/** A key of the catalogue. */
export type TextKey = keyof typeof catalogue;

/** What a sentence is filled with; numbers are written in the language's way. */
export type TextParams = Readonly<Record<string, string | number>>;

const slot = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

const template = (locale: Locale, key: TextKey): string => {
  const text = catalogue[key][locale];
  return locale === 'zh' ? typesetHan(text) : text;
};

/**
 * A sentence of the catalogue. `{n}` is replaced by the parameter, `{n|report|reports}` by one of two words.
 * Example: `say('en', 'count.reports', { n: 2 })` → "2 reports"
 */
export const say = (locale: Locale, key: TextKey, params: TextParams = {}): string =>
  template(locale, key).replace(slot, (_whole, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (one !== undefined && many !== undefined) return value === 1 ? one : many;
    return typeof value === 'number' ? formatNumber(value, locale) : (value ?? '');
  });

/** `say` for one language. Example: `const t = speak('zh'); t('nav.agencies')`. */
export const speak =
  (locale: Locale) =>
  (key: TextKey, params?: TextParams): string =>
    say(locale, key, params);
