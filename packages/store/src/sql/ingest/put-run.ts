import type { Region } from '@nianbao/schema';
import type { BulkWriter } from '../bulk-writer.ts';
import type { Writing } from '../database.ts';
import { orderFacts } from '../facts/order-facts.ts';
import type { SqlEngine } from '../sql-engine.ts';
import { markAdded } from '../years/mark-years.ts';
import type { PlannedReport, PlannedRun } from './plan-run.ts';
import { refreshAgency } from './refresh-agency.ts';

interface Numbered extends PlannedReport {
  readonly reportId: number;
  readonly versionId: number;
  readonly sourceId: number;
}

const readRegionCode = (region: string | null): string | null =>
  region === null ? null : ((JSON.parse(region) as Region).code ?? null);

const putAgencies = async (bulk: BulkWriter, { agencies, names }: PlannedRun): Promise<void> => {
  await bulk.putRows(
    'agency',
    agencies.map(({ id, uscc, name, level, kind, region }) => [id, uscc, name, level, kind, region]),
  );
  await bulk.putRows(
    'agency_name',
    names.map(({ agencyId, name, regionCode }) => [agencyId, 'name', name, regionCode]),
  );
};

const buildReportRow = ({ shown }: PlannedRun, { prepared, agencyId, key, reportId, versionId }: Numbered) => {
  const { version } = prepared;
  const { level, kind, region } = shown.get(agencyId)!;
  return [
    reportId,
    agencyId,
    key,
    prepared.identity.year,
    versionId,
    1,
    version.status,
    version.edition,
    version.published_on,
    level,
    kind,
    readRegionCode(region),
    version.fail_error,
    version.fail_warning,
    version.fail_info,
  ];
};

const buildVersionRow = ({ prepared: { version }, reportId, versionId, sourceId }: Numbered) => [
  versionId,
  reportId,
  1,
  sourceId,
  version.parser_version,
  version.checks_version,
  version.format,
  version.path,
  version.status,
  version.edition,
  version.title,
  version.published_on,
  version.figures_asked,
  version.figures_held,
  version.fail_error,
  version.fail_warning,
  version.fail_info,
  version.agency,
  version.masked,
  version.masked_by,
  version.captured_at,
  version.captured_from,
];

/** Writes a run of new reports, table by table. */
export const putRun = async (
  writing: Writing,
  bulk: BulkWriter,
  { dialect, layout }: SqlEngine,
  run: PlannedRun,
): Promise<void> => {
  const count = run.reports.length;
  const [reportIds, versionIds, sourceIds] = [
    await bulk.takeIds('report', count),
    await bulk.takeIds('version', count),
    await bulk.takeIds('source', count),
  ];
  const reports: Numbered[] = run.reports.map((report, index) => ({
    ...report,
    reportId: reportIds[index]!,
    versionId: versionIds[index]!,
    sourceId: sourceIds[index]!,
  }));
  await putAgencies(bulk, run);
  await bulk.putRows(
    'source',
    reports.map(({ sourceId, prepared: { source } }) => [sourceId, source.sha256, source.bytes]),
  );
  await bulk.putRows(
    'source_content',
    reports.map(({ sourceId, prepared: { sourceContent } }) => [
      sourceId,
      sourceContent.encoding,
      sourceContent.content,
      sourceContent.objectKey ?? null,
    ]),
  );
  await bulk.putRows(
    'report',
    reports.map((report) => buildReportRow(run, report)),
  );
  await bulk.putRows('version', reports.map(buildVersionRow));
  await bulk.putRows(
    'document',
    reports.map(({ versionId, prepared: { document } }) => [versionId, document.encoding, document.content]),
  );
  await bulk.putRows(
    'fact',
    reports.map(({ versionId, prepared: { facts } }) => {
      const { values, marks } = orderFacts(facts, layout);
      return [versionId, marks, facts.inferred, ...values];
    }),
  );
  await bulk.putRows(
    'finding',
    reports.flatMap(({ versionId, prepared: { findings } }) =>
      findings.map(({ position, rule, severity, verdict }) => [versionId, position, rule, severity, verdict]),
    ),
  );
  await bulk.putRows(
    'search',
    reports.map(({ reportId, prepared: { identity, search } }) =>
      dialect.search.buildRow({ id: reportId, year: identity.year, ...search }),
    ),
  );
  const among = reports.filter(({ agencyId }) => run.withOthers.has(agencyId));
  await markAdded(
    writing,
    dialect,
    among.map(({ reportId }) => reportId),
  );
  for (const id of run.changed) await refreshAgency(writing, id);
};
