// What is compared: a rate of the indicators, or the number of applications received.
import type { AnnualReport } from '@nianbao/schema';
import { computeIndicator, smallDenominator } from './indicators.ts';
import { applicationTotal } from './outcome-groups.ts';
import type { ReadValue } from './read-figure.ts';

/** A quantity: `newReceived`, or the id of a rate. */
export type QuantityId = string;

/** The six of the agency's page, in its order. */
export const leadingQuantities = [
  'newReceived',
  'disclosureRate',
  'denialRate',
  'notHeldRate',
  'clearanceRate',
  'disputeRate',
] as const;

/** A quantity of one report. `few`: a rate over so few cases that it is not compared. */
export interface Quantity {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly inferred: boolean;
  readonly few: boolean;
}

/** A quantity, or null where the report does not give it. Example: 24 of 63 → { value: 0.381, numerator: 24, … }. */
export const readQuantity = (id: QuantityId, edition: AnnualReport['edition'], read: ReadValue): Quantity | null => {
  if (id === 'newReceived') {
    const { value, inferred } = read(applicationTotal(id));
    return value === null ? null : { value, numerator: value, denominator: null, inferred, few: false };
  }
  const rate = computeIndicator(id, edition, read);
  if (rate.kind !== 'rate') return null;
  const { numerator, denominator, inferred } = rate;
  return { value: numerator / denominator, numerator, denominator, inferred, few: denominator < smallDenominator };
};
