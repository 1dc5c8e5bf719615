import { sql } from 'kysely';
import type { AgencyHolding, KeptReport } from '../port/holdings.ts';
import type { ReportSummary } from '../port.ts';
import { readLives } from './agency-life.ts';
import type { AgencyTable, Queries } from './database.ts';
import { chooseParent, listRegionsAbove } from './find-parent.ts';
import { buildVersionSummary, selectVersions } from './find-report.ts';
import { buildAgencyDocument, selectAgencies } from './list-agencies.ts';
import { buildReportSummary, selectSummaries } from './list-reports.ts';
import { readLimit } from './page.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { readWithheld } from './withhold.ts';

type Names = readonly { readonly kind: 'name' | 'id'; readonly value: string }[];

const readNames = async (db: Queries, ids: readonly string[]): Promise<Map<string, Names>> => {
  const rows = await db
    .selectFrom('agency_name')
    .select(['agency_id', 'kind', 'value'])
    .distinct()
    .where('agency_id', 'in', ids)
    .orderBy('kind', 'desc')
    .orderBy('value')
    .execute();
  return Map.groupBy(rows, ({ agency_id }) => agency_id);
};

const readItems = async (db: Queries, ids: readonly string[]): Promise<Map<string, ReportSummary[]>> => {
  const rows = await selectSummaries(db).where('report.agency_id', 'in', ids).execute();
  return Map.groupBy(rows.map(buildReportSummary), ({ agencyId }) => agencyId);
};

const addressOf = (agencyId: string, key: string): string => JSON.stringify([agencyId, key]);

const readKept = async (db: Queries, ids: readonly string[]): Promise<Map<string, KeptReport>> => {
  const rows = await selectVersions(db)
    .innerJoin('document', 'document.version_id', 'version.id')
    .select([
      'report.agency_id',
      'report.key',
      'version.judged_among',
      sql<number>`octet_length(document.content)`.as('size'),
    ])
    .where('report.agency_id', 'in', ids)
    .orderBy('version.number')
    .execute();
  const notes = await db
    .selectFrom('explanation')
    .innerJoin('report', 'report.id', 'explanation.report_id')
    .select(['report.agency_id', 'report.key', 'explanation.finding', 'explanation.at'])
    .where('report.agency_id', 'in', ids)
    .orderBy('explanation.finding')
    .execute();
  const notesOf = Map.groupBy(notes, ({ agency_id, key }) => addressOf(agency_id, key));
  const byReport = Map.groupBy(rows, ({ agency_id, key }) => addressOf(agency_id, key));
  return new Map(
    [...byReport].map(([address, versions]) => {
      const current = versions.find(({ id, current_version_id }) => id === current_version_id);
      return [
        address,
        {
          versions: versions.map(buildVersionSummary),
          documentBytes: Number(current?.size ?? 0),
          judgedAmong: current?.judged_among ?? null,
          explained: (notesOf.get(address) ?? []).map(({ finding, at }) => ({ finding, at })),
        },
      ];
    }),
  );
};

const readGovernments = async (db: Queries, agencies: readonly AgencyTable[]) => {
  const codes = [...new Set(agencies.flatMap(listRegionsAbove))];
  if (codes.length === 0) return new Map<string, { id: string; name: string | null }[]>();
  const rows = await db
    .selectFrom('report')
    .innerJoin('agency', 'agency.id', 'report.agency_id')
    .select(['agency.id', 'agency.name', 'report.listed_region'])
    .distinct()
    .where('report.listed_region', 'in', codes)
    .where('report.listed_kind', '=', 'government')
    .where('report.current_version_id', 'is not', null)
    .execute();
  return Map.groupBy(
    rows.map(({ id, name, listed_region }) => ({ id, name, region: listed_region! })),
    ({ region }) => region,
  );
};

/** Agencies whole, by id, after an id. A handful of queries however many they are. */
export const listHoldings = async (
  db: Queries,
  { after, limit }: { readonly after: string | null; readonly limit: number },
  { byCodeUnit }: SqlDialect,
): Promise<AgencyHolding[]> => {
  const id = byCodeUnit(sql`agency.id`);
  let query = selectAgencies(db, {}).selectAll('agency');
  if (after !== null) query = query.where(sql<boolean>`${id} > ${after}`);
  const agencies = await query.orderBy(id).limit(readLimit(limit)).execute();
  if (agencies.length === 0) return [];
  const ids = agencies.map((agency) => agency.id);
  const names = await readNames(db, ids);
  const items = await readItems(db, ids);
  const kept = await readKept(db, ids);
  const governments = await readGovernments(db, agencies);
  const lifeOf = await readLives(db, ids);
  const withheldOf = await readWithheld(db, ids);
  return agencies.map((agency): AgencyHolding => {
    const own = items.get(agency.id) ?? [];
    const parent = chooseParent(agency, (region) =>
      (governments.get(region) ?? []).map(({ id: government, name }) => ({ id: government, name })),
    );
    return {
      ...buildAgencyDocument(agency, own, names.get(agency.id) ?? [], parent, lifeOf(agency.id), withheldOf(agency.id)),
      kept: own.map(
        ({ key }) =>
          kept.get(addressOf(agency.id, key)) ?? { versions: [], documentBytes: 0, judgedAmong: null, explained: [] },
      ),
    };
  });
};
