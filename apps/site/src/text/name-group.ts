import type { Locale } from './locale.ts';
import { say } from './say.ts';

/** A peer group in words. Example: `nameGroup('county', 'department', 'zh')` → 「县级 · 部门」 */
export const nameGroup = (level: string, kind: string, locale: Locale): string =>
  [say(locale, `level.${level}` as 'level.county'), say(locale, `kind.${kind}` as 'kind.department')].join(' · ');
