import type { NarrativeFigure } from '@nianbao/schema';
import type { Outcome, ReportReading } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { isFigure, type ReadCell } from '../engine/read-cell.ts';

const newReceived = '/applications/newReceived/total';
const carriedIn = '/applications/carriedIn/total';

const read = (cell: (path: string) => ReadCell) => {
  const [received, carried] = [cell(newReceived), cell(carriedIn)];
  if (!isFigure(received) || received.value === null) return null;
  // Both counts are common: what was newly received, and that with what was carried in.
  return { received, counts: [received.value, received.value + (carried.value ?? 0)] };
};

// How much the last printed digit leaves open; some round, some cut off.
const precisionOf = (value: number): number => 10 ** -(String(value).split('.')[1]?.length ?? 0);

// A sentence that compares with another year than the last, or with another period, is not about last year's report.
const isOfLastYear = ({ sentence = '' }: NarrativeFigure, year: number): boolean => {
  if (sentence.includes('环比')) return false;
  const named = [...sentence.matchAll(/[较比与](20\d{2})年/g)].map(([, text]) => Number(text));
  return named.every((other) => other === year - 1);
};

// 「全县收到申请612件,同比增长9%」 is another body's growth, unless the report is the county's own.
const isWider = ({ sentence = '', at = 0 }: NarrativeFigure, agency: unknown): boolean =>
  /全[省市县区州盟旗镇乡域](?!人民)|系统/.test(sentence.slice(0, at)) &&
  !(typeof agency === 'string' && /(?:[省市县区州盟旗镇乡]|自治区|政府|街道|办事处)$/.test(agency));

const listStated = ({ value, stated, year }: ReportReading) => {
  const all = value('/narrativeFigures') as readonly NarrativeFigure[];
  const agency = value('/agency/name');
  return stated('received')
    .filter((figure) => figure.scope === 'growth' && isOfLastYear(figure, year ?? 0) && !isWider(figure, agency))
    .map((figure) => ({ figure, path: `/narrativeFigures/${all.indexOf(figure)}` }));
};

const show = (rate: number, unit: string): string => `${rate > 0 ? '+' : ''}${rate}${unit}`;

/** "Up by x % on last year" or by so many, of applications, against the two reports' tables. */
export const proseGrowthMismatch = defineCheck({
  kind: 'report',
  id: 'prose-growth-mismatch',
  severity: 'warning',
  editions: formEditions,
  title: {
    zh: '正文所述申请量增减与两年的表不符',
    en: 'The growth of applications in the text does not follow from the tables',
  },
  legalBasis: {
    zh: '由数据推得:「较上年增减百分之几」可以由本年与上年报告的申请量算出。',
    en: 'Derived from the data: a growth on last year can be computed from the numbers of applications in the two reports.',
  },
  reads: ['/narrativeFigures', '/applications', '/agency/name'],
  needs: ['last-year'],
  messages: {
    agrees: {
      zh: '正文所述申请量较上年 {rate},与 {lastYear} 年的 {before}、本年的 {now} 相符',
      en: 'The growth of {rate} in the text agrees with {before} in {lastYear} and {now} this year',
    },
    differs: {
      zh: '正文称申请量较上年 {rate},但由 {lastYear} 年的 {before} 到本年的 {now} 应为 {computed}',
      en: 'The text states a growth of {rate}, but from {before} in {lastYear} to {now} this year it is {computed}',
    },
    none: { zh: '正文没有申请量较上年的增减', en: 'The text states no growth of applications' },
    unusable: {
      zh: '本年或上年的新收申请没有可用的数,或上年为 0,增减 {rate} 不能核对',
      en: 'No usable number of applications this year or last, or none last year: the growth of {rate} cannot be judged',
    },
    implied: {
      zh: '正文称申请量较上年 {rate},以本年 {now} 计,{lastYear} 年应约为 {implied};没有那一年的报告,不能核对',
      en: 'The text states a growth of {rate}; with {now} this year, {lastYear} should have had about {implied}. Without that report this cannot be judged',
    },
    nothing: {
      zh: '没有 {lastYear} 年的报告,不能核对增减',
      en: 'Without the report for {lastYear} no growth can be judged',
    },
  },
  without: (reading) => {
    const [stated] = listStated(reading);
    const now = read(reading.cell);
    if (!stated || !now) return { verdict: 'not-assessable', message: 'nothing' };
    const { value: rate, unit } = stated.figure;
    const count = now.received.value ?? 0;
    const implied = unit === '%' ? Math.round(count / (1 + rate / 100)) : count - rate;
    const params = { rate: show(rate, unit), now: now.received.value, implied };
    return { verdict: 'not-assessable', message: 'implied', paths: [stated.path, newReceived], params };
  },
  run: (reading) => {
    const stated = listStated(reading);
    const { lastYear } = reading;
    if (stated.length === 0 || !lastYear) return [{ verdict: 'pass', message: 'none', paths: [] }];
    const [now, last] = [read(reading.cell), read(lastYear.cell)];
    return stated.map(({ figure, path }): Outcome<'unusable' | 'agrees' | 'differs'> => {
      const { unit } = figure;
      const rate = show(figure.value, unit);
      const paths = [path, newReceived];
      if (!now || !last || last.counts.every((count) => count === 0))
        return { verdict: 'not-assessable', message: 'unusable', paths, params: { at: path, rate } };
      // Like with like: newly received with newly received, all at hand with all at hand.
      const rates = now.counts.flatMap((count, index) => {
        const base = last.counts[index] ?? 0;
        if (unit !== '%') return [count - base];
        return base > 0 ? [(count / base - 1) * 100] : [];
      });
      const agrees = rates.some(
        (computed) => Math.abs(computed - figure.value) <= (unit === '%' ? precisionOf(figure.value) : 0) + 1e-9,
      );
      const computed = Math.round((rates[0] ?? 0) * 100) / 100;
      const said = { rate, now: now.received.value, before: last.received.value, computed: show(computed, unit) };
      const outcome = { paths, operands: [last.received], params: { at: path, lastYear: lastYear.year, ...said } };
      if (agrees) return { verdict: 'pass', message: 'agrees', ...outcome };
      return { verdict: 'fail', message: 'differs', expected: computed, actual: figure.value, ...outcome };
    });
  },
});
