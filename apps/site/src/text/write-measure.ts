// A quantity in words.
import type { Measure } from '../model/measure-agency.ts';
import type { QuantityId } from '../model/quantity.ts';
import { formatChange, formatNumber, formatPoints, formatShare } from './format-number.ts';
import type { Locale } from './locale.ts';
import { say } from './say.ts';

const isCount = (id: QuantityId): boolean => id === 'newReceived';

/** A value as it is printed: a count, or a share as percent. Medians of counts may have halves. */
export const writeQuantity = (id: QuantityId, value: number, locale: Locale): string =>
  isCount(id) ? formatNumber(Math.round(value * 10) / 10, locale) : formatShare(value);

/** The sentence of a measure. Example: 「2024年办结的63件中，24件予以公开或部分公开。」 */
export const writeMeasure = ({ id, entry, quantity }: Measure, locale: Locale): string => {
  const year = String(entry.year);
  if (!quantity) return say(locale, 'measure.none', { year });
  const { numerator, denominator } = quantity;
  return say(locale, `measure.${id}` as 'measure.disclosureRate', { year, n: numerator, d: denominator ?? 0 });
};

/** How a measure changed, in words. */
export const writeChange = ({ change }: Measure, locale: Locale): string => {
  if (change.kind === 'first') return say(locale, 'change.first');
  const year = String(change.year);
  switch (change.kind) {
    case 'missing':
      return say(locale, 'change.missing', { year });
    case 'none':
      return say(locale, 'change.none', { year });
    case 'count':
      return say(locale, 'change.count', { year, n: change.before });
    case 'percent':
      return say(locale, 'change.percent', { year, change: formatChange(change.now, change.before) });
    case 'points':
      return say(locale, 'change.points', { year, change: formatPoints(change.now - change.before) });
  }
};
