import { type Locale, localPath } from './locale.ts';

/** A page in one language of the site: what the language calls itself, its code, the page's address. */
export interface LanguageLink {
  readonly code: 'zh-Hans' | 'zh-Hant' | 'en';
  readonly name: string;
  readonly href: string;
}

/** What Open Graph calls the languages. */
export const openGraphLocale: Readonly<Record<LanguageLink['code'], string>> = {
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
  en: 'en_US',
};

/** The page in every language of the site. `path`: its address without language. */
export const listLanguages = (path: string, hasTraditional: boolean): readonly LanguageLink[] => [
  { code: 'zh-Hans', name: hasTraditional ? '简体' : '中文', href: localPath('zh', path) },
  ...(hasTraditional ? [{ code: 'zh-Hant', name: '繁體', href: `/hant${path}` } as const] : []),
  { code: 'en', name: 'English', href: localPath('en' satisfies Locale, path) },
];
