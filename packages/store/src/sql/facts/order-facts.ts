import type { Facts } from './build-facts.ts';
import { trackedFigures } from './figure-list.ts';
import { marks } from './mark.ts';
import { type FigureNumbers, factColumn } from './number-figures.ts';

/** In which columns a store keeps the facts, by number; `order` says which of `trackedFigures` is each, -1: none. */
export interface FactLayout {
  readonly columns: readonly string[];
  readonly order: readonly number[];
}

/** The layout of a store. In one made by this program the order is that of `trackedFigures`. */
export const buildFactLayout = (numbers: FigureNumbers): FactLayout => {
  const places = new Map(trackedFigures.map((path, index) => [path, index]));
  const entries = [...numbers].toSorted((a, b) => a[1] - b[1]);
  return {
    columns: entries.map(([, number]) => factColumn(number)),
    order: entries.map(([path]) => places.get(path) ?? -1),
  };
};

/** Facts as a store keeps them. */
export const orderFacts = (facts: Facts, { order }: FactLayout): Pick<Facts, 'values' | 'marks'> =>
  order.length === facts.values.length && order.every((place, index) => place === index)
    ? facts
    : {
        values: order.map((place) => facts.values[place] ?? null),
        marks: order.map((place) => facts.marks[place] ?? marks.notAsked).join(''),
      };
