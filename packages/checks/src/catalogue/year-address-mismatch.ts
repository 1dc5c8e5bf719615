import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';

const paths = ['/publication/url', '/publication/website'] as const;

// A year on its own in a path or query: /2022/, /202301/, t20230115_, year=2022. Reports begin with 2008.
const inAddress = /(?<![\da-z])t?(?<year>20[0-4]\d)(?=[/_.&?#年-]|$|(?:0[1-9]|1[0-2])(?:[0-3]\d)?(?!\d))/gi;
const firstYear = 2008;

const readYears = (address: string): number[] =>
  [...address.replace(/^\w+:\/\/[^/]*/, '').matchAll(inAddress)]
    .map((match) => Number(match.groups?.year))
    .filter((year) => year >= firstYear);

/** The address printed for the report bears no year before the one it is about. */
export const yearAddressMismatch = defineCheck({
  kind: 'report',
  id: 'year-address-mismatch',
  severity: 'warning',
  editions: allEditions,
  title: { zh: '网址中的年份早于报告年度', en: 'The address bears a year before the report year' },
  legalBasis: {
    zh: '由公布程序推得:报告在年度结束后公布,网址中的年份应为报告年度或其后。常有误导,只供核对。',
    en: 'Derived: a report is published after its year, so a year in its address is that year or a later one. Often misleading; for review only.',
  },
  reads: ['/year', ...paths],
  messages: {
    none: { zh: '网址中没有更早的年份', en: 'No earlier year stands in the address' },
    earlier: {
      zh: '报告为 {year} 年度,网址「{address}」中却是 {found} 年',
      en: 'The report is for {year}, but the address "{address}" bears {found}',
    },
  },
  run: ({ value }) => {
    const year = value('/year');
    const judged = paths.flatMap((path) => {
      const address = value(path);
      const years = typeof address === 'string' ? readYears(address) : [];
      return years.length === 0 ? [] : [{ path, address: String(address), found: Math.max(...years) }];
    });
    const earlier = judged.filter(({ found }) => typeof year === 'number' && found < year);
    if (earlier.length === 0) return [{ verdict: 'pass', message: 'none' }];
    return earlier.map(({ path, address, found }) => ({
      verdict: 'fail',
      message: 'earlier',
      paths: [path],
      expected: `≥ ${String(year)}`,
      actual: found,
      params: { year, address, found },
    }));
  },
});
