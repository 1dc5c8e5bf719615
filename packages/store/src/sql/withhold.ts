// Versions taken down and published again.
import type { Actor, ReportAddress } from '../port/uploads.ts';
import type { VersionAddress, Withheld, WithheldVersion, WithholdingOutcome } from '../port/withholding.ts';
import { putAudit } from './audit.ts';
import type { Queries, Writing } from './database.ts';
import { chooseLatest } from './ingest/choose-latest.ts';
import { chooseCurrentVersion } from './ingest/move-versions.ts';
import { refreshAgency } from './ingest/refresh-agency.ts';
import { resolveAgency } from './resolve-agency.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { isStorable, toStorable } from './storable-text.ts';
import { markYears } from './years/mark-years.ts';

const findReportRow = async (db: Queries, { agencyId, key }: ReportAddress) => {
  const id = isStorable(key) ? await resolveAgency(db, agencyId) : null;
  if (id === null) return undefined;
  return db
    .selectFrom('report')
    .select(['id', 'agency_id', 'key', 'year'])
    .where('agency_id', '=', id)
    .where('key', '=', key)
    .executeTakeFirst();
};

/** What is to be written of each version that changes. */
interface Change {
  readonly action: 'report-withheld' | 'report-released';
  readonly at: string | null;
  readonly reason: string | null;
}

const change = async (
  writing: Writing,
  dialect: SqlDialect,
  address: VersionAddress,
  { action, at, reason }: Change,
  actor: Actor,
): Promise<WithholdingOutcome> => {
  const report = await findReportRow(writing, address);
  if (!report) return { kind: 'unknown-report' };
  const versions = await writing
    .selectFrom('version')
    .innerJoin('source', 'source.id', 'version.source_id')
    .select([
      'version.id',
      'version.number',
      'version.source_id',
      'version.withheld_at',
      'source.sha256',
      'source.bytes',
    ])
    .where('version.report_id', '=', report.id)
    .orderBy('version.number')
    .execute();
  const named = versions.filter(({ number }) => address.version === undefined || number === address.version);
  if (named.length === 0) return { kind: 'unknown-version', known: versions.map(({ number }) => number) };
  // The same bytes say the same, whoever read them.
  const sources = new Set(named.map(({ source_id }) => source_id));
  const changed = versions.filter(
    ({ source_id, withheld_at }) => sources.has(source_id) && (withheld_at === null) === (at !== null),
  );
  if (changed.length === 0) return { kind: 'unchanged', agencyId: report.agency_id };
  for (const { id, number, sha256, bytes } of changed) {
    await writing
      .updateTable('version')
      .set({ withheld_at: at, withheld_reason: reason })
      .where('id', '=', id)
      .execute();
    await putAudit(writing, {
      ...actor,
      action,
      outcome: at === null ? 'released' : 'withheld',
      agencyId: report.agency_id,
      key: report.key,
      version: number,
      sha256,
      bytes,
      about: reason,
    });
  }
  await chooseCurrentVersion(writing, dialect, report.id);
  // What is not published is no ground for what is said of later years.
  await markYears(writing, { agencyId: report.agency_id, year: report.year });
  const isShown = await writing
    .selectFrom('report')
    .select('id')
    .where('agency_id', '=', report.agency_id)
    .where('current_version_id', 'is not', null)
    .executeTakeFirst();
  // Without any report it keeps the name it had.
  if (isShown) await refreshAgency(writing, report.agency_id);
  const kind = at === null ? 'released' : 'withheld';
  return { kind, agencyId: report.agency_id, versions: changed.map(({ number }) => number) };
};

/** See port/withholding.ts. */
export const withhold = (
  writing: Writing,
  dialect: SqlDialect,
  address: VersionAddress,
  reason: string | null,
  actor: Actor,
): Promise<WithholdingOutcome> =>
  change(writing, dialect, address, { action: 'report-withheld', at: actor.at, reason: toStorable(reason) }, actor);

/** See port/withholding.ts. */
export const releaseWithheld = (
  writing: Writing,
  dialect: SqlDialect,
  address: VersionAddress,
  actor: Actor,
): Promise<WithholdingOutcome> =>
  change(writing, dialect, address, { action: 'report-released', at: null, reason: null }, actor);

/** See port/withholding.ts. */
export const listWithheld = async (
  db: Queries,
  { agencyId, key }: Partial<ReportAddress>,
): Promise<WithheldVersion[]> => {
  let reports = db
    .selectFrom('version')
    .innerJoin('report', 'report.id', 'version.report_id')
    .innerJoin('agency', 'agency.id', 'report.agency_id')
    .where('version.withheld_at', 'is not', null);
  if (agencyId !== undefined) {
    const id = await resolveAgency(db, agencyId);
    if (id === null) return [];
    reports = reports.where('report.agency_id', '=', id);
  }
  if (key !== undefined) reports = reports.where('report.key', '=', isStorable(key) ? key : '');
  const ids = await reports.select('report.id').distinct().execute();
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('version')
    .innerJoin('report', 'report.id', 'version.report_id')
    .innerJoin('agency', 'agency.id', 'report.agency_id')
    .select([
      'report.id as report_id',
      'report.agency_id',
      'report.key',
      'agency.name',
      'version.id',
      'version.number',
      'version.source_id',
      'version.arrived',
      'version.withheld_at',
      'version.withheld_reason',
    ])
    .where(
      'report.id',
      'in',
      ids.map(({ id }) => id),
    )
    .orderBy('report.agency_id')
    .orderBy('report.key', 'desc')
    .orderBy('version.number')
    .execute();
  const byReport = Map.groupBy(rows, ({ report_id }) => report_id);
  return [...byReport.values()].flatMap((versions) => {
    const latest = chooseLatest(versions)?.id;
    return versions.flatMap((row) =>
      row.withheld_at === null
        ? []
        : [
            {
              agencyId: row.agency_id,
              agencyName: row.name,
              key: row.key,
              version: row.number,
              at: row.withheld_at,
              reason: row.withheld_reason,
              latest: row.id === latest,
            },
          ],
    );
  });
};

/** See port/withholding.ts. */
export const findWithheld = async (
  db: Queries,
  { agencyId, key, version }: VersionAddress,
): Promise<WithheldVersion | null> => {
  const withheld = await listWithheld(db, { agencyId, key });
  const wanted = withheld.find((one) => (version === undefined ? one.latest : one.version === version));
  return wanted ?? null;
};

/** Reports that are withheld as a whole, by agency; undefined where an agency has none. */
export const readWithheld = async (
  db: Queries,
  ids: readonly string[],
): Promise<(id: string) => (Withheld & { readonly key: string })[] | undefined> => {
  const rows = await db
    .selectFrom('report')
    .innerJoin('version', 'version.report_id', 'report.id')
    .select(['report.agency_id', 'report.key', 'version.withheld_at', 'version.withheld_reason'])
    .where('report.agency_id', 'in', ids)
    .where('report.current_version_id', 'is', null)
    .where('version.withheld_at', 'is not', null)
    .orderBy('report.key', 'desc')
    .orderBy('version.number', 'desc')
    .execute();
  // Of each report the last version speaks.
  const newest = new Map(rows.toReversed().map((row) => [`${row.agency_id} ${row.key}`, row]));
  const shown = rows.filter((row) => newest.get(`${row.agency_id} ${row.key}`) === row);
  const byAgency = Map.groupBy(shown, ({ agency_id }) => agency_id);
  return (id) => byAgency.get(id)?.map((row) => ({ key: row.key, at: row.withheld_at!, reason: row.withheld_reason }));
};
