import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Agency, type AnnualReport, isCounted, listReportFigures, type ParseResult } from '@nianbao/schema';
import type { Insertable } from 'kysely';
import { normalizeName } from '../identity/normalize-name.ts';
import { readUscc } from '../identity/read-uscc.ts';
import type { FindingCounts, Submission } from '../port.ts';
import { StoreError } from '../store-error.ts';
import { buildCellRows, type CellRow } from './build-cell-rows.ts';
import type { FindingTable, SourceTable, VersionTable } from './database.ts';
import { toStorable } from './storable-text.ts';

/** What a reading says about whose report it is. `name` is normalised; `uscc` is valid or null. */
export interface Identity {
  readonly sha256: string;
  readonly name: string | null;
  readonly uscc: string | null;
  readonly regionCode: string | null;
  readonly year: number | null;
}

/** A submission made ready before the transaction, so that the lock is held for writing only. */
export interface PreparedSubmission {
  readonly identity: Identity;
  readonly source: Insertable<SourceTable>;
  readonly version: Omit<Insertable<VersionTable>, 'id' | 'report_id' | 'source_id' | 'number'>;
  readonly cells: readonly CellRow[];
  readonly findings: readonly Omit<Insertable<FindingTable>, 'version_id'>[];
}

const readIdentity = (report: AnnualReport, sha256: string): Identity => {
  const { name, uscc, region } = report.agency;
  const normalized = name === null ? '' : normalizeName(name);
  return {
    sha256,
    name: normalized === '' ? null : normalized,
    uscc: uscc === undefined ? null : readUscc(uscc),
    regionCode: region?.code ?? null,
    year: report.year,
  };
};

const compress = (bytes: Uint8Array): Pick<Insertable<SourceTable>, 'encoding' | 'content'> => {
  const compressed = gzipSync(bytes);
  // docx, xlsx and pdf are compressed already.
  return compressed.length < bytes.length
    ? { encoding: 'gzip', content: compressed }
    : { encoding: 'identity', content: bytes };
};

/** The last part of a path of any system: folders of somebody's machine are nobody else's concern. */
export const readBaseName = (path: string): string => path.split(/[/\\]/u).findLast((part) => part !== '') ?? path;

const reducePath = (result: ParseResult): ParseResult =>
  result.source.path === undefined
    ? result
    : { ...result, source: { ...result.source, path: readBaseName(result.source.path) } };

const countFails = ({ findings }: Submission): FindingCounts => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (isCounted(finding)) counts[finding.severity] += 1;
  return counts;
};

const countPasses = ({ findings }: Submission): Record<string, number> => {
  const passes: Record<string, number> = {};
  for (const { rule, verdict } of findings) if (verdict === 'pass') passes[rule] = (passes[rule] ?? 0) + 1;
  return passes;
};

/** The SHA-256 of the bytes; throws where the result was made from other bytes. */
export const readSourceHash = ({ bytes, result }: Submission): string => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== result.source.sha256)
    throw new StoreError('source-mismatch', { found: sha256, expected: result.source.sha256 });
  return sha256;
};

const agencyText = (agency: Agency): string => {
  const { id: _, ...stated } = agency;
  return JSON.stringify(stated);
};

/** Everything of a submission that is to be written, computed without the database. Pure but for its CPU time. */
export const prepareSubmission = (submission: Submission, report: AnnualReport, sha256: string): PreparedSubmission => {
  const result = reducePath(submission.result);
  const asked = new Set(listReportFigures(report.edition).map((figure) => figure.pointer));
  const cells = buildCellRows(report, result.cells);
  const fails = countFails(submission);
  return {
    identity: readIdentity(report, sha256),
    source: { sha256, bytes: submission.bytes.length, ...compress(submission.bytes) },
    version: {
      parser_version: submission.parserVersion,
      checks_version: submission.checksVersion,
      format: result.source.format,
      path: toStorable(result.source.path ?? null),
      status: result.status,
      edition: report.edition,
      title: toStorable(report.title),
      published_on: report.publication.publishedOn ?? null,
      figures_asked: asked.size,
      figures_held: cells.filter((cell) => cell.value !== null && asked.has(cell.path)).length,
      fail_error: fails.error,
      fail_warning: fails.warning,
      fail_info: fails.info,
      passes: JSON.stringify(countPasses(submission)),
      agency: agencyText(report.agency),
      result: JSON.stringify(result),
    },
    cells: cells.map((cell) => ({ ...cell, raw: toStorable(cell.raw ?? null) })),
    findings: submission.findings
      .filter(({ verdict }) => verdict !== 'pass')
      .map((finding, position) => ({
        position,
        rule: finding.rule,
        severity: finding.severity,
        verdict: finding.verdict,
        finding: JSON.stringify(finding),
      })),
  };
};
