// Whole numbers in an address.
import { z } from '@hono/zod-openapi';
import { notWhole } from '../wording/problems/request-problems.ts';

// Decimal digits alone: what JavaScript takes for a number besides ("0x10", "1e3", " 1") is more likely a slip.
const digits = /^(?:0|-?[1-9]\d*)$/;

/** The largest that a list, a version or a place in a log is counted to. */
export const largestNumber = 2_147_483_647;

/** A whole number from `min` to `max`, written in decimal digits. Example: `wholeNumber(1900, 2999)` takes "2024" */
export const wholeNumber = (min: number, max: number = Number.MAX_SAFE_INTEGER) =>
  z
    .string()
    .refine((word) => digits.test(word), { params: { wording: notWhole } })
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .openapi({ type: 'integer', minimum: min, ...(max === Number.MAX_SAFE_INTEGER ? {} : { maximum: max }) });
