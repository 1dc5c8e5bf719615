// Shapes of agencies and of reports in lists, as the store's port gives them.
import { z } from '@hono/zod-openapi';
import type { Region } from '@nianbao/schema';
import type { AgencyDocument, AgencySummary, ReportSummary } from '@nianbao/store';
import { canonicalOrNull } from './canonical.ts';

const count = z.int().min(0);

export const findingCountsSchema = z
  .object({ error: count, warning: count, info: count })
  .openapi('FindingCounts', { description: '未通过的核对结果数,按严重程度。Failed findings by severity.' });

export const withheldSchema = z
  .object({ at: z.string(), reason: z.string().nullable() })
  .openapi('Withheld', { description: '已撤下:自何时起,为何。Withheld: since when, and why.' });

export const levelSchema = z.enum(['central', 'province', 'prefecture', 'county', 'township']);
export const kindSchema = z.enum([
  'government',
  'generalOffice',
  'department',
  'township',
  'dispatchedOffice',
  'authorizedInstitution',
  'vertical',
]);

export const editionSchema = z.enum(['pre2019', '2019', '2021']);

export const reportSummarySchema: z.ZodType<ReportSummary> = z
  .object({
    agencyId: z.string(),
    agencyName: z.string().nullable(),
    key: z.string().openapi({ description: '年度,年度不明时为 unknown-… 。The year, or unknown-….', example: '2024' }),
    year: z.int().nullable(),
    edition: editionSchema.nullable(),
    status: z.enum(['ok', 'partial', 'failed']),
    title: z.string().nullable(),
    publishedOn: z.string().nullable(),
    version: z.int().min(1),
    sha256: z.string(),
    findings: findingCountsSchema,
    figures: z.object({ asked: count, held: count }),
  })
  .openapi('ReportSummary');

const reference = z.object({ id: z.string(), name: z.string().nullable() });

const parent = reference
  .nullable()
  .openapi({ description: '上级政府(按区划与性质推得)。The government above it, told from region and kind.' });

const partialDate = (description: string) => z.string().nullable().openapi({ description, example: '2018-03-31' });

// What no report states: given by whoever runs the store (nianbao agency set).
const lifeFields = {
  validFrom: partialDate('设立的年、月或日;null 为不详。When it began, as a year, month or day; null: not known.'),
  validTo: partialDate('存续至(含当日);null 为不详或仍在。Its last year, month or day; null: not known, or it exists.'),
  successor: reference.nullable().openapi({ description: '承接其职能的机关。The agency that took over from it.' }),
  predecessors: z.array(reference).openapi({ description: '由本机关承接的机关。Agencies it took over from.' }),
};

const agencyFields = {
  id: z.string(),
  name: z.string().nullable(),
  level: levelSchema.nullable(),
  kind: kindSchema.nullable(),
  region: canonicalOrNull<Region>('Region'),
  reports: count,
  keys: z.array(z.string()),
  findings: findingCountsSchema,
};

export const agencySummarySchema: z.ZodType<AgencySummary> = z.object(agencyFields).openapi('AgencySummary');

export const agencyDocumentSchema: z.ZodType<AgencyDocument> = z
  .object({
    ...agencyFields,
    aliases: z.array(z.string()),
    parent,
    ...lifeFields,
    items: z.array(reportSummarySchema),
    withheld: z
      .array(z.object({ key: z.string(), at: z.string(), reason: z.string().nullable() }))
      .optional()
      .openapi({ description: '已撤下的报告,不在 items 中。Reports that are withheld; they are not among the items.' }),
  })
  .openapi('AgencyDocument');

/** Members of an agency in a list, and its columns in a CSV. */
export const agencyFieldNames = ['id', 'name', 'level', 'kind', 'region', 'reports', 'keys', 'findings'] as const;
const countColumns = ['findings.error', 'findings.warning', 'findings.info'];
export const agencyColumns = [
  'id',
  'name',
  'level',
  'kind',
  'region.code',
  'region.name',
  'region.path',
  'reports',
  'keys',
  ...countColumns,
];

/** Members of a report in a list, and its columns in a CSV. */
export const reportFieldNames = [
  'agencyId',
  'agencyName',
  'key',
  'year',
  'edition',
  'status',
  'title',
  'publishedOn',
  'version',
  'sha256',
  'findings',
  'figures',
] as const;
export const reportColumns = [...reportFieldNames.slice(0, -2), ...countColumns, 'figures.asked', 'figures.held'];
