import { hash } from 'node:crypto';
import { type Agency, type AnnualReport, type Finding, isCounted, type ParseResult } from '@nianbao/schema';
import type { Selectable } from 'kysely';
import { normalizeName } from '../../identity/normalize-name.ts';
import { readUscc } from '../../identity/read-uscc.ts';
import type { FindingCounts, Submission } from '../../port.ts';
import { buildSearchText, type SearchText } from '../../search/search-text.ts';
import { StoreError } from '../../store-error.ts';
import type { FindingTable, SourceTable, VersionTable } from '../database.ts';
import { type EncodedContent, encodeText, type PublishedDocument, type SourceContent } from '../document/document.ts';
import type { Pad } from '../document/pad.ts';
import { buildFacts, type Facts } from '../facts/build-facts.ts';
import { toStorable } from '../storable-text.ts';
import { encodeSource } from './compress-contents.ts';

/** What a reading says about whose report it is. `name` is normalised; `uscc` is valid or null. */
export interface Identity {
  readonly sha256: string;
  readonly name: string | null;
  readonly uscc: string | null;
  readonly regionCode: string | null;
  readonly year: number | null;
}

/**
 * A submission made ready before the transaction, so that the lock is held for writing only. Can be sent to a thread. Its
 * source and its document stand on a pad; the document is compressed by whoever writes it (compress-contents.ts).
 */
export interface PreparedSubmission {
  readonly identity: Identity;
  readonly source: Omit<SourceTable, 'id'>;
  readonly sourceContent: SourceContent;
  readonly version: Omit<
    Selectable<VersionTable>,
    'id' | 'report_id' | 'source_id' | 'number' | 'arrived' | 'judged_among' | 'withheld_at' | 'withheld_reason'
  >;
  readonly document: EncodedContent;
  readonly facts: Facts;
  readonly findings: readonly Omit<FindingTable, 'version_id'>[];
  readonly search: SearchText;
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
  const sha256 = hash('sha256', bytes);
  if (sha256 !== result.source.sha256)
    throw new StoreError('source-mismatch', { found: sha256, expected: result.source.sha256 });
  return sha256;
};

const agencyText = (agency: Agency): string => {
  const { id: _, ...stated } = agency;
  return JSON.stringify(stated);
};

/** The rows of findings that fail or are unclear; `findings` are those of the document, without the passes. */
export const buildFindingRows = (findings: readonly Finding[]): PreparedSubmission['findings'] =>
  findings.flatMap(({ rule, severity, verdict }, position) =>
    verdict === 'fail' || verdict === 'unclear' ? [{ position, rule, severity, verdict }] : [],
  );

/**
 * What of a submission is published: the document, and with it everything that is read from it (search, titles). The
 * source itself is kept as it came, apart. Personal data was hidden before: `Submission.result` holds none.
 */
export const buildPublished = (submission: Submission): PublishedDocument => ({
  result: reducePath(submission.result),
  findings: submission.findings.filter(({ verdict }) => verdict !== 'pass'),
  passes: countPasses(submission),
});

/** Everything of a submission that is to be written, computed without the database. Its contents are put on the pad. */
export const prepareSubmission = (submission: Submission, sha256: string, pad: Pad): PreparedSubmission => {
  const published = buildPublished(submission);
  const { result, findings } = published;
  const report = result.report!;
  const facts = buildFacts(report, result.cells);
  const fails = countFails(submission);
  return {
    identity: readIdentity(report, sha256),
    source: { sha256, bytes: submission.bytes.length },
    sourceContent: encodeSource(submission.bytes, pad),
    version: {
      parser_version: submission.parserVersion,
      checks_version: submission.checksVersion,
      format: result.source.format,
      path: toStorable(result.source.path ?? null),
      status: result.status,
      edition: report.edition,
      title: toStorable(report.title),
      published_on: report.publication.publishedOn ?? null,
      figures_asked: facts.asked,
      figures_held: facts.held,
      fail_error: fails.error,
      fail_warning: fails.warning,
      fail_info: fails.info,
      agency: agencyText(report.agency),
      masked: submission.masked.reduce((sum, { count }) => sum + count, 0),
      masked_by: submission.maskedBy ?? null,
      captured_at: toStorable(submission.captured?.at ?? null),
      captured_from: toStorable(submission.captured?.from ?? null),
    },
    document: encodeText(published, pad),
    facts,
    findings: buildFindingRows(findings),
    search: buildSearchText(report),
  };
};
