/** The languages of the site. Chinese stands at `/`, English under `/en/`. */
export type Locale = 'zh' | 'en';

/** What a page says its language is. */
export const htmlLang: Readonly<Record<Locale, string>> = { zh: 'zh-Hans', en: 'en' };

/** The other language, for the switch. */
export const otherLocale = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh');

/** A page's address in a language. Example: `localPath('en', '/agencies/')` → "/en/agencies/". */
export const localPath = (locale: Locale, path: string): string => (locale === 'zh' ? path : `/${locale}${path}`);
