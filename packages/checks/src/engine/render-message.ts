import type { BilingualText } from '@nianbao/schema';
import type { Params } from './check.ts';

const isBilingual = (value: unknown): value is BilingualText =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

// Text and names in turn: 「差 {delta} 件」 → ['差 ', 'delta', ' 件']. There are only as many wordings as rules have, and
// every report fills them again, so each is taken apart once.
const partsByTemplate = new Map<string, readonly string[]>();

const takeApart = (template: string): readonly string[] => {
  const known = partsByTemplate.get(template);
  if (known) return known;
  const parts = template.split(/\{(\w+)\}/);
  partsByTemplate.set(template, parts);
  return parts;
};

const showParam = (language: 'zh' | 'en', name: string, value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (isBilingual(value)) return value[language];
  throw new Error(`the wording names {${name}}, but the finding has no such text or number`);
};

const renderIn = (language: 'zh' | 'en', template: string, params: Params): string => {
  const parts = takeApart(template);
  let text = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? '';
    text += showParam(language, name, params[name]) + (parts[at + 1] ?? '');
  }
  return text;
};

/**
 * Fills a wording with parameters, in both languages. Throws when the wording names a parameter that is not given.
 * Example: `renderMessage({ zh: '差 {delta}', en: 'off by {delta}' }, { delta: 1 }).zh` → "差 1"
 */
export const renderMessage = (template: BilingualText, params: Params): BilingualText => ({
  zh: renderIn('zh', template.zh, params),
  en: renderIn('en', template.en, params),
});
