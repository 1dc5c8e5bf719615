import type { SiteRule } from '../build/site-rule.ts';
import type { Locale } from './locale.ts';
import { say } from './say.ts';

const everyEdition = 3;

/** The forms that a rule applies to, in words. Example: `writeEditions(['2019', '2021'], 'en')` → "2019 form, 2021 form". */
export const writeEditions = (editions: SiteRule['editions'], locale: Locale): string =>
  editions.length === everyEdition
    ? say(locale, 'rules.allEditions')
    : editions.map((edition) => say(locale, `edition.${edition}`)).join(locale === 'zh' ? '、' : ', ');
