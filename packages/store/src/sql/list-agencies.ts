import type { Agency, Region } from '@nianbao/schema';
import { sql } from 'kysely';
import { normalizeName } from '../identity/normalize-name.ts';
import type {
  AgencyDocument,
  AgencyFilter,
  AgencyLife,
  AgencySummary,
  FindingCounts,
  Page,
  PageRequest,
} from '../port.ts';
import { mayExistIn, readLives } from './agency-life.ts';
import type { AgencyTable, Queries } from './database.ts';
import { filterReports } from './filter-reports.ts';
import { findParent } from './find-parent.ts';
import { buildReportSummary, selectSummaries } from './list-reports.ts';
import { buildPage, readOffset } from './page.ts';
import { resolveAgency } from './resolve-agency.ts';
import { reportOrder, selectCurrent } from './select-current.ts';
import { readWithheld } from './withhold.ts';

interface KeyedCounts {
  readonly key: string;
  readonly findings: FindingCounts;
}

const addCounts = (items: readonly KeyedCounts[]): FindingCounts =>
  items.reduce<FindingCounts>(
    (sum, { findings }) => ({
      error: sum.error + findings.error,
      warning: sum.warning + findings.warning,
      info: sum.info + findings.info,
    }),
    { error: 0, warning: 0, info: 0 },
  );

const buildAgencySummary = (agency: AgencyTable, reports: readonly KeyedCounts[]): AgencySummary => ({
  id: agency.id,
  name: agency.name,
  level: agency.level as Agency['level'] | null,
  kind: agency.kind as Agency['kind'] | null,
  region: agency.region === null ? null : (JSON.parse(agency.region) as Region),
  reports: reports.length,
  keys: reports.map((report) => report.key),
  findings: addCounts(reports),
});

/** Agencies that have a report; one whose reports all turned out to be another's, or are withheld, is kept, but not shown. */
export const selectAgencies = (db: Queries, { query, region, level, kind, validIn }: AgencyFilter) => {
  let agencies = db
    .selectFrom('agency')
    .where((where) =>
      where.exists(
        where
          .selectFrom('report')
          .select('report.id')
          .whereRef('report.agency_id', '=', 'agency.id')
          .where('report.current_version_id', 'is not', null),
      ),
    );
  if (level !== undefined) agencies = agencies.where('agency.level', '=', level);
  if (kind !== undefined) agencies = agencies.where('agency.kind', '=', kind);
  if (validIn !== undefined) agencies = agencies.where(mayExistIn(validIn, 'agency.id'));
  if (region !== undefined)
    agencies = agencies.where('agency.id', 'in', filterReports(db, { region }).select('report.agency_id'));
  const wanted = query === undefined ? '' : normalizeName(query).toLowerCase();
  if (wanted === '') return agencies;
  const pattern = `%${wanted.replaceAll(/[\\%_]/gu, '\\$&')}%`;
  return agencies.where((where) =>
    where.exists(
      where
        .selectFrom('agency_name')
        .select('agency_name.value')
        .whereRef('agency_name.agency_id', '=', 'agency.id')
        .where('agency_name.kind', '=', 'name')
        .where(sql<boolean>`lower(agency_name.value) like ${pattern} escape '\\'`),
    ),
  );
};

const readReportsByAgency = async (db: Queries, ids: readonly string[]): Promise<Map<string, KeyedCounts[]>> => {
  const byAgency = new Map<string, KeyedCounts[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return byAgency;
  const rows = await selectCurrent(db)
    .select(['report.agency_id', 'report.key', 'version.fail_error', 'version.fail_warning', 'version.fail_info'])
    .where('report.agency_id', 'in', ids)
    .orderBy(reportOrder)
    .execute();
  for (const row of rows)
    byAgency.get(row.agency_id)?.push({
      key: row.key,
      findings: { error: row.fail_error, warning: row.fail_warning, info: row.fail_info },
    });
  return byAgency;
};

/** Agencies as lists show them, in the order given. */
export const summarizeAgencies = async (db: Queries, agencies: readonly AgencyTable[]): Promise<AgencySummary[]> => {
  const ids = agencies.map((agency) => agency.id);
  const reports = await readReportsByAgency(db, ids);
  return agencies.map((agency) => buildAgencySummary(agency, reports.get(agency.id) ?? []));
};

/** A page of agencies that have a report, by id. `query` is part of any of an agency's names. */
export const listAgencies = async (
  db: Queries,
  request: PageRequest,
  filter: AgencyFilter,
): Promise<Page<AgencySummary>> => {
  const offset = readOffset(request);
  const { total } = await selectAgencies(db, filter)
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  const agencies = await selectAgencies(db, filter)
    .selectAll('agency')
    .orderBy('agency.id')
    .limit(request.pageSize)
    .offset(offset)
    .execute();
  return buildPage(request, Number(total), await summarizeAgencies(db, agencies));
};

/** An agency's document from its parts. `names`: its names, then its earlier ids. */
export const buildAgencyDocument = (
  agency: AgencyTable,
  items: AgencyDocument['items'],
  names: readonly { readonly kind: 'name' | 'id'; readonly value: string }[],
  parent: AgencyDocument['parent'],
  life: AgencyLife,
  withheld: AgencyDocument['withheld'],
): AgencyDocument => {
  const shown = agency.name === null ? null : normalizeName(agency.name);
  const aliases = names.filter(({ kind, value }) => kind === 'id' || value !== shown).map(({ value }) => value);
  return { ...buildAgencySummary(agency, items), aliases, parent, ...life, items, ...(withheld ? { withheld } : {}) };
};

/** An agency with its reports, by id or alias; null where it is not known or has no report. */
export const findAgency = async (db: Queries, idOrAlias: string): Promise<AgencyDocument | null> => {
  const id = await resolveAgency(db, idOrAlias);
  if (id === null) return null;
  const agency = await db.selectFrom('agency').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const items = (await selectSummaries(db, { agencyId: id }).execute()).map(buildReportSummary);
  const withheldOf = await readWithheld(db, [id]);
  if (items.length === 0 && !withheldOf(id)) return null;
  const names = await db
    .selectFrom('agency_name')
    .select(['kind', 'value'])
    .distinct()
    .where('agency_id', '=', id)
    .orderBy('kind', 'desc')
    .orderBy('value')
    .execute();
  const lifeOf = await readLives(db, [id]);
  return buildAgencyDocument(agency, items, names, await findParent(db, agency), lifeOf(id), withheldOf(id));
};
