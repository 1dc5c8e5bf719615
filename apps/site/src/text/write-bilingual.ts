import type { BilingualText } from '@nianbao/schema';
import type { Locale } from './locale.ts';
import { typesetHan } from './typeset-han.ts';

// The texts of the form and of the rules are written on page after page.
const typeset = new WeakMap<BilingualText, string>();

const typesetOnce = (text: BilingualText): string => {
  const known = typeset.get(text);
  if (known !== undefined) return known;
  const made = typesetHan(text.zh);
  typeset.set(text, made);
  return made;
};

/** A text of the schema or the rules in the page's language. Example: `writeBilingual({ zh: '总计(件)', en: 'Total' }, 'zh')` → "总计（件）" */
export const writeBilingual = (text: BilingualText, locale: Locale): string =>
  locale === 'zh' ? typesetOnce(text) : text.en;
