import { catalogue } from './catalogue.ts';
import { formatNumber } from './format-number.ts';
import type { Locale } from './locale.ts';
import { typesetHan } from './typeset-han.ts';

/** A key of the catalogue. */
export type TextKey = keyof typeof catalogue;

/** What a sentence is filled with; numbers are written in the language's way. */
export type TextParams = Readonly<Record<string, string | number>>;

const slot = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

// Typeset once: a page says some thousand sentences.
const templates = new Map<Locale, Map<TextKey, string>>();

const template = (locale: Locale, key: TextKey): string => {
  let typeset = templates.get(locale);
  if (!typeset) {
    typeset = new Map();
    templates.set(locale, typeset);
  }
  let text = typeset.get(key);
  if (text === undefined) {
    text = locale === 'zh' ? typesetHan(catalogue[key].zh) : catalogue[key][locale];
    typeset.set(key, text);
  }
  return text;
};

const fill = (text: string, params: TextParams, locale: Locale): string =>
  text.replace(slot, (_whole, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (one !== undefined && many !== undefined) return value === 1 ? one : many;
    return typeof value === 'number' ? formatNumber(value, locale) : (value ?? '');
  });

/**
 * A sentence of the catalogue. `{n}` is replaced by the parameter, `{n|report|reports}` by one of two words.
 * Example: `say('en', 'count.reports', { n: 2 })` → "2 reports"
 */
export const say = (locale: Locale, key: TextKey, params: TextParams = {}): string => {
  const text = template(locale, key);
  return text.includes('{') ? fill(text, params, locale) : text;
};

/** `say` for one language. Example: `const t = speak('zh'); t('nav.agencies')`. */
export const speak =
  (locale: Locale) =>
  (key: TextKey, params?: TextParams): string =>
    say(locale, key, params);
