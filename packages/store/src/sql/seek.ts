// Lists by keyset: "what comes after this item", which costs the same at the beginning and far down.
import { type RawBuilder, sql } from 'kysely';
import type { ListPlace } from '../port.ts';
import { StoreError } from '../store-error.ts';
import { isStorable, isStorableInteger } from './storable-text.ts';

/** One step of an order: an expression that is never null, and what a place holds for it. */
export interface OrderStep {
  readonly expression: RawBuilder<unknown>;
  readonly descending: boolean;
  readonly type: 'string' | 'number';
}

/** The `order by` of an order. */
export const buildOrder = (steps: readonly OrderStep[]): RawBuilder<unknown> =>
  sql.join(steps.map(({ expression, descending }) => (descending ? sql`${expression} desc` : expression)));

const isBeyond = ({ expression, descending }: OrderStep, value: unknown) =>
  descending ? sql<boolean>`${expression} < ${value}` : sql<boolean>`${expression} > ${value}`;

const isStep = ({ type }: OrderStep, value: unknown): boolean =>
  typeof value === 'string'
    ? type === 'string' && isStorable(value)
    : type === 'number' && isStorableInteger(value as number);

/** Throws `bad-place` unless a place fits an order: it may come from outside. */
export const checkPlace = (steps: readonly OrderStep[], place: ListPlace): void => {
  const good = place.length === steps.length && steps.every((step, index) => isStep(step, place[index]));
  if (!good) throw new StoreError('bad-place');
};

/** The condition that an item comes after a place: later in the first step, or equal there and later in the next … */
export const isAfter = (steps: readonly OrderStep[], place: ListPlace): RawBuilder<boolean> => {
  const [step, ...rest] = steps;
  const [value, ...values] = place;
  if (!step) return sql<boolean>`1 = 0`;
  const { expression, descending } = step;
  if (rest.length === 0) return isBeyond(step, value);
  // The first half lets an index begin at the place; the second half leaves out what stands before it.
  const from = descending ? sql`${expression} <= ${value}` : sql`${expression} >= ${value}`;
  return sql<boolean>`(${from} and (${isBeyond(step, value)} or ${isAfter(rest, values)}))`;
};
