// What a request may say: ids in the path, filters in the query.
import { z } from '@hono/zod-openapi';
import type { AgencyFilter, ReportFilter } from '@nianbao/store';
import { rules } from '../rules.ts';
import { nothingToFind } from '../wording/problems/request-problems.ts';
import { inBoth, parameterWording } from '../wording/route-wording.ts';
import { editionSchema, kindSchema, levelSchema } from './agency-schemas.ts';
import { wholeNumber } from './whole-number.ts';

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

export const putHeaders = {
  'if-match': z
    .string()
    .optional()
    .openapi({ description: inBoth(parameterWording.ifMatch) }),
  'if-none-match': z
    .string()
    .optional()
    .openapi({ description: inBoth(parameterWording.ifNoneMatch), example: '*' }),
};

export const ruleParams = {
  id: id.openapi({ description: inBoth(parameterWording.rule), example: 'applications-balance' }),
};

/** Of an address that takes no parameter. */
export const noQuery = z.strictObject({});

export const versionQuery = z.strictObject({
  version: wholeNumber(1)
    .optional()
    .openapi({ description: inBoth(parameterWording.version), example: 1 }),
});

/** What agencies and their reports can both be chosen by. */
const agencyFilters = {
  region: z
    .string()
    .regex(/^\d{2}(\d{2}(\d{2})?)?$/)
    .optional()
    .openapi({ description: inBoth(parameterWording.region), example: '32' }),
  level: levelSchema.optional().openapi({ description: inBoth(parameterWording.level), example: 'county' }),
  kind: kindSchema.optional().openapi({ description: inBoth(parameterWording.kind), example: 'department' }),
  validIn: wholeNumber(1900, 2999)
    .optional()
    .openapi({ description: inBoth(parameterWording.validIn), example: 2018 }),
};

export const agencyListFilters = {
  ...agencyFilters,
  q: z
    .string()
    .min(1)
    .max(100)
    .refine((text) => /[^\s\p{Cc}]/u.test(text), { params: { wording: nothingToFind } })
    .optional()
    .openapi({ description: inBoth(parameterWording.query), example: '市' }),
};

export const reportFilters = {
  ...agencyFilters,
  year: wholeNumber(1900, 2999)
    .optional()
    .openapi({ description: inBoth(parameterWording.year), example: 2024 }),
  edition: editionSchema.optional().openapi({ description: inBoth(parameterWording.edition), example: '2021' }),
  status: z
    .enum(['ok', 'partial'])
    .optional()
    .openapi({ description: inBoth(parameterWording.status), example: 'ok' }),
  rule: z
    .string()
    .max(100)
    .refine((id) => rules.some((rule) => rule.id === id), {
      params: { wording: { zh: '没有这条规则;见 /v1/rules', en: 'There is no such rule; see /v1/rules' } },
    })
    .optional()
    .openapi({ description: inBoth(parameterWording.failedRule), example: 'applications-balance' }),
  severity: z
    .enum(['error', 'warning', 'info'])
    .optional()
    .openapi({ description: inBoth(parameterWording.severity), example: 'error' }),
};

/** Filters of the list of all reports. */
export const allReportFilters = {
  ...reportFilters,
  agency: id.optional().openapi({ description: inBoth(parameterWording.agency), example: '321300-suqianshi' }),
};

const given = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** The store's filter of reports without the members that were not given. */
export const toReportFilter = ({
  agency,
  ...rest
}: Partial<z.infer<z.ZodObject<typeof allReportFilters>>>): ReportFilter => ({
  ...given(rest),
  ...(agency === undefined ? {} : { agencyId: agency }),
});

/** The same for agencies. */
export const toAgencyFilter = ({
  q,
  ...rest
}: Partial<z.infer<z.ZodObject<typeof agencyListFilters>>>): AgencyFilter => ({
  ...given(rest),
  ...(q === undefined ? {} : { query: q }),
});
