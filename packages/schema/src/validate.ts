// zod validators made from the canonical schema, so that there is no second, hand-written description of a report.
import { z } from 'zod';
import { jsonSchema } from './generated/json-schema.ts';
import type { AnnualReport, Finding, ParseResult } from './generated/types.ts';

// The one cast of this package: fromJSONSchema is untyped, the types come from the same file (generate --check holds both together).
const validatorFor = <T>(name: string): z.ZodType<T> =>
  z.fromJSONSchema({ ...jsonSchema, $ref: `#/$defs/${name}` } as Parameters<
    typeof z.fromJSONSchema
  >[0]) as z.ZodType<T>;

/** Validates an AnnualReport. Example: `annualReportValidator.safeParse(value).success`. */
export const annualReportValidator: z.ZodType<AnnualReport> = validatorFor<AnnualReport>('AnnualReport');

/** Validates a ParseResult. */
export const parseResultValidator: z.ZodType<ParseResult> = validatorFor<ParseResult>('ParseResult');

/** Validates a Finding. */
export const findingValidator: z.ZodType<Finding> = validatorFor<Finding>('Finding');
