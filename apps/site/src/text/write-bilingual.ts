import type { BilingualText } from '@nianbao/schema';
import type { Locale } from './locale.ts';
import { typesetHan } from './typeset-han.ts';

/** A text of the schema or the rules in the page's language. Example: `writeBilingual({ zh: '总计(件)', en: 'Total' }, 'zh')` → "总计（件）" */
export const writeBilingual = ({ zh, en }: BilingualText, locale: Locale): string =>
  locale === 'zh' ? typesetHan(zh) : en;
