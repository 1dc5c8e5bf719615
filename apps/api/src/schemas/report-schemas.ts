// Shapes of one report and of its parts.
import { z } from '@hono/zod-openapi';
import type { Cell, Diagnostic, Finding, ParseResult, Source } from '@nianbao/schema';
import type { ReportDocument, VersionSummary } from '@nianbao/store';
import { withheldSchema } from './agency-schemas.ts';
import { canonical } from './canonical.ts';

const version = z.int().min(1);
const address = { agencyId: z.string(), key: z.string(), version };

const waiting = z.literal(true).optional().openapi({
  description:
    '仅在本机关其他年度的报告有变、与之有关的结果尚待重新核对时出现。Only while another year of the agency has changed and the findings that depend on it are still to be made again.',
});

export const versionSummarySchema: z.ZodType<VersionSummary> = z
  .object({
    version,
    sha256: z.string(),
    bytes: z.int().min(0),
    format: z.enum(['html', 'text', 'markdown', 'docx', 'doc', 'odt', 'pdf', 'xlsx', 'json', 'image', 'unknown']),
    path: z.string().nullable(),
    parserVersion: z.string(),
    checksVersion: z.string(),
    masked: z.int().min(0),
    capturedAt: z.string().nullable(),
    capturedFrom: z.string().nullable(),
    current: z.boolean(),
    waiting,
    withheld: withheldSchema.optional(),
  })
  .openapi('VersionSummary');

const passesSchema = z
  .record(z.string(), z.int())
  .openapi({ description: '各规则通过的次数。How often each rule passed.' });

export const reportDocumentSchema: z.ZodType<ReportDocument> = z
  .object({
    agencyId: z.string(),
    key: z.string(),
    year: z.int().nullable(),
    version: versionSummarySchema,
    result: canonical<ParseResult>('ParseResult'),
    findings: z.array(canonical<Finding>('Finding')),
    passes: passesSchema,
  })
  .openapi('ReportDocument');

export const reportCellsSchema = z
  .object({ ...address, cells: z.record(z.string(), canonical<Cell>('Cell')) })
  .openapi('ReportCells');

export const reportFindingsSchema = z
  .object({ ...address, waiting, findings: z.array(canonical<Finding>('Finding')), passes: passesSchema })
  .openapi('ReportFindings');

export const reportVersionsSchema = z
  .object({ agencyId: z.string(), key: z.string(), versions: z.array(versionSummarySchema) })
  .openapi('ReportVersions');

export const checkResultSchema = z
  .object({
    source: canonical<Source>('Source'),
    status: z.enum(['ok', 'partial', 'failed']),
    findings: z.array(canonical<Finding>('Finding')),
    diagnostics: z.array(canonical<Diagnostic>('Diagnostic')),
  })
  .openapi('CheckResult');
