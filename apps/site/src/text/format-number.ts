import type { Locale } from './locale.ts';

const grouped = /\B(?=(\d{3})+$)/g;

/** A number for a sentence. English groups from 1,000, Chinese from 10,000. Example: `formatNumber(3511, 'zh')` → "3511". */
export const formatNumber = (value: number, locale: Locale): string => {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const from = locale === 'zh' ? 5 : 4;
  const digits = whole.length >= from ? whole.replace(grouped, ',') : whole;
  return `${value < 0 ? '−' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
};

/** A share as percent with one decimal. Example: `formatPercent(9, 63)` → "14.3%". */
export const formatPercent = (numerator: number, denominator: number): string =>
  `${((100 * numerator) / denominator).toFixed(1)}%`;

/** A share as percent with one decimal. Example: `formatShare(0.125)` → "12.5%". */
export const formatShare = (share: number): string => formatPercent(share, 1);

/** A difference of shares in percentage points, with its sign. Example: `formatPoints(-0.219)` → "−21.9". */
export const formatPoints = (difference: number): string => {
  const points = (100 * difference).toFixed(1);
  if (Number(points) === 0) return '±0.0';
  return difference > 0 ? `+${points}` : points.replace('-', '−');
};

/** A change against an earlier value. Example: `formatChange(66, 82)` → "−19.5%". */
export const formatChange = (now: number, before: number): string => {
  const change = (100 * (now - before)) / before;
  const sign = change > 0 ? '+' : change < 0 ? '−' : '';
  return `${sign}${Math.abs(change).toFixed(1)}%`;
};

/** Digits in groups of three from five digits on, for tables (GB/T 15835). Example: `digitGroups('2822652')` → ["2", "822", "652"]. */
export const digitGroups = (printed: string): readonly string[] => {
  const match = /^([-−+]?)(\d{5,})(\.\d+)?$/.exec(printed);
  if (!match) return [printed];
  const [, sign = '', whole = '', fraction = ''] = match;
  const groups = whole.replace(grouped, ' ').split(' ');
  groups[0] = `${sign}${groups[0]}`;
  groups[groups.length - 1] += fraction;
  return groups;
};
