import type { BilingualText } from '@nianbao/schema';
import type { Params } from './check.ts';

const isBilingual = (value: unknown): value is BilingualText =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

const renderIn = (language: 'zh' | 'en', template: string, params: Params): string =>
  template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (isBilingual(value)) return value[language];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    throw new Error(`the wording names {${name}}, but the finding has no such text or number`);
  });

/**
 * Fills a wording with parameters, in both languages. Throws when the wording names a parameter that is not given.
 * Example: `renderMessage({ zh: '差 {delta}', en: 'off by {delta}' }, { delta: 1 }).zh` → "差 1"
 */
export const renderMessage = (template: BilingualText, params: Params): BilingualText => ({
  zh: renderIn('zh', template.zh, params),
  en: renderIn('en', template.en, params),
});
