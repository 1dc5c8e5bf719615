/**
 * The languages that pages are written in: Chinese at `/`, English under `/en/`. Traditional pages, under `/hant/`, are
 * converted from the Chinese ones (src/traditional/).
 */
export type Locale = 'zh' | 'en';

/** What a page says its language is. */
export const htmlLang: Readonly<Record<Locale, string>> = { zh: 'zh-Hans', en: 'en' };

/** A page's address in a language. Example: `localPath('en', '/agencies/')` → "/en/agencies/". */
export const localPath = (locale: Locale, path: string): string => (locale === 'zh' ? path : `/${locale}${path}`);
