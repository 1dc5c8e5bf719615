import { describeFigure, type MetricTerm } from '@nianbao/schema';
import type { Locale } from './locale.ts';
import { say } from './say.ts';
import { writeBilingual } from './write-bilingual.ts';

const total = / · (?:总计|Total)$/;

const writeTerm = ({ path, editions = [] }: MetricTerm, locale: Locale): string => {
  const { zh, en } = describeFigure(path);
  // Most terms are totals of a row: the row's name says enough.
  const name = writeBilingual({ zh: zh.replace(total, ''), en: en.replace(total, '') }, locale);
  const forms = editions.map((edition) => say(locale, `edition.${edition}`)).join(', ');
  if (forms === '') return name;
  return locale === 'zh' ? `${name}（${forms}）` : `${name} (${forms})`;
};

/** A sum of figures in the form's words. Example: 「本年新收政府信息公开申请数量 + 上年结转政府信息公开申请数量」 */
export const writeFormula = (terms: readonly MetricTerm[], locale: Locale): string =>
  terms
    .map((term, index) => {
      const sign = term.sign === -1 ? '−' : '+';
      return index === 0 && sign === '+' ? writeTerm(term, locale) : `${sign} ${writeTerm(term, locale)}`;
    })
    .join(' ');
