// What a request may say: ids in the path, filters in the query.
import { z } from '@hono/zod-openapi';
import type { ReportFilter } from '@nianbao/store';
import { inBoth, parameterWording } from '../wording/route-wording.ts';
import { editionSchema } from './agency-schemas.ts';

const id = z.string().min(1).max(200);

export const agencyParams = {
  id: id.openapi({ description: inBoth(parameterWording.id), example: '321300-suqianshi' }),
};

export const reportParams = {
  agencyId: id.openapi({ description: inBoth(parameterWording.id), example: '321300-suqianshi' }),
  year: id.openapi({ description: inBoth(parameterWording.key), example: '2024' }),
};

// A report whose year is not known has no address that anybody could write to.
export const putReportParams = {
  ...reportParams,
  year: z
    .string()
    .regex(/^[12]\d{3}$/)
    .openapi({ description: inBoth(parameterWording.year), example: '2024' }),
};

export const ruleParams = {
  id: id.openapi({ description: inBoth(parameterWording.rule), example: 'applications-balance' }),
};

export const versionQuery = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .openapi({ description: inBoth(parameterWording.version), example: 1 }),
});

export const nameFilter = {
  q: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .openapi({ description: inBoth(parameterWording.query), example: '市' }),
};

export const reportFilters = {
  year: z.coerce
    .number()
    .int()
    .min(1900)
    .max(2999)
    .optional()
    .openapi({ description: inBoth(parameterWording.year), example: 2024 }),
  edition: editionSchema.optional().openapi({ description: inBoth(parameterWording.edition), example: '2021' }),
  status: z
    .enum(['ok', 'partial'])
    .optional()
    .openapi({ description: inBoth(parameterWording.status), example: 'ok' }),
};

/** The store's filter without the members that were not given. */
export const toReportFilter = (given: Partial<z.infer<z.ZodObject<typeof reportFilters>>>): ReportFilter =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
