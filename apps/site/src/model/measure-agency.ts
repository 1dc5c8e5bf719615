// The six quantities of an agency's page: the newest year's value, how it changed, where the peers lie, every year's value.

import type { MiniInput } from '../charts/lay-mini.ts';
import type { FindSpread } from '../data/read-peers.ts';
import type { SeriesYear } from './build-series.ts';
import { smallDenominator } from './indicators.ts';
import { leadingQuantities, type Quantity, type QuantityId, readQuantity } from './quantity.ts';
import { readerOf } from './read-figure.ts';
import type { Spread } from './spread.ts';

/** How a quantity changed against the year before. */
export type Change =
  | { readonly kind: 'first' }
  | { readonly kind: 'missing' | 'none'; readonly year: number }
  | {
      readonly kind: 'percent' | 'points' | 'count';
      readonly year: number;
      readonly now: number;
      readonly before: number;
    };

/** A quantity of an agency. */
export interface Measure {
  readonly id: QuantityId;
  readonly entry: SeriesYear;
  readonly quantity: Quantity | null;
  readonly change: Change;
  readonly peers: Pick<Spread, 'n' | 'median'> | null;
  readonly years: readonly MiniInput[];
}

const quantityOf = ({ document }: SeriesYear, id: QuantityId): Quantity | null =>
  document && readQuantity(id, document.result.report?.edition ?? null, readerOf(document));

const changeOf = (id: QuantityId, now: Quantity | null, entry: SeriesYear | undefined): Change => {
  if (!entry) return { kind: 'first' };
  const { year, document } = entry;
  if (!document) return { kind: 'missing', year };
  const before = quantityOf(entry, id);
  if (!now || !before || now.few || before.few) return { kind: 'none', year };
  const values = { year, now: now.value, before: before.value };
  if (now.denominator !== null) return { kind: 'points', ...values };
  // A percentage of a handful says nothing.
  return { kind: before.value < smallDenominator ? 'count' : 'percent', ...values };
};

/** Measures the newest year of a series that has tables; nothing where there is none. */
export const measureAgency = (series: readonly SeriesYear[], peers: FindSpread | null): readonly Measure[] => {
  const entry = series.at(-1);
  if (!entry) return [];
  return leadingQuantities.map((id) => {
    const quantity = quantityOf(entry, id);
    return {
      id,
      entry,
      quantity,
      change: changeOf(id, quantity, series.at(-2)),
      peers: peers?.(entry.year, id) ?? null,
      years: series.map((year) => {
        const own = quantityOf(year, id);
        const spread = peers?.(year.year, id) ?? null;
        return {
          year: year.year,
          value: own?.value ?? null,
          pale: own?.few === true || own?.inferred === true,
          held: year.document !== null,
          median: spread && spread.n >= smallDenominator ? spread.median : null,
          breakBefore: year.breakBefore !== null,
        };
      }),
    };
  });
};
