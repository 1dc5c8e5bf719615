import type { Region } from '@nianbao/schema';
import { sql } from 'kysely';
import type { RegionSummary } from '../port.ts';
import type { Queries } from './database.ts';
import { filterReports } from './filter-reports.ts';

type Counts = Pick<RegionSummary, 'agencies' | 'reports'>;
type Named = Pick<RegionSummary, 'name' | 'path'>;

/** A division and those above it, lowest first. Example: "321302" → ["321302", "321300", "320000"] */
export const listRegionCodes = (code: string): string[] => [
  ...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter((other) => /^\d{6}$/u.test(other))),
];

// The names above a division come with it: its path holds the province's, then the prefecture's.
const nameAbove = (code: string, { name, path }: Named, own: string): Named | null => {
  if (code === own) return { name, path };
  const at = code.endsWith('0000') ? 0 : 1;
  const above = path[at];
  return above === undefined ? null : { name: above, path: path.slice(0, at) };
};

/** Divisions in which agencies report, and those above them as far as their names are known; by code. */
export const listRegions = async (db: Queries): Promise<RegionSummary[]> => {
  const counts = await filterReports(db, {})
    .select([
      'report.listed_region as code',
      sql<number>`count(*)`.as('reports'),
      sql<number>`count(distinct report.agency_id)`.as('agencies'),
    ])
    .where('report.listed_region', 'is not', null)
    .groupBy('report.listed_region')
    .orderBy('report.listed_region')
    .execute();
  const texts = await db.selectFrom('agency').select('region').distinct().where('region', 'is not', null).execute();
  const stated = new Map<string, Named>();
  for (const { code, name, path } of listInOrder(texts.map(({ region }) => JSON.parse(region!) as Region)))
    if (code !== undefined && !stated.has(code)) stated.set(code, { name, path });
  const names = new Map<string, Named>();
  const sums = new Map<string, Counts>();
  for (const row of counts) {
    const own = row.code!;
    for (const code of listRegionCodes(own)) {
      const sum = sums.get(code) ?? { agencies: 0, reports: 0 };
      sums.set(code, { agencies: sum.agencies + Number(row.agencies), reports: sum.reports + Number(row.reports) });
      const named = stated.get(code) ?? (stated.has(own) ? nameAbove(code, stated.get(own)!, own) : null);
      if (named && !names.has(code)) names.set(code, named);
    }
  }
  return [...names]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, named]) => ({ code, ...named, validFrom: null, validTo: null, ...sums.get(code)! }));
};

const listInOrder = (regions: readonly Region[]): Region[] =>
  regions
    .map((region) => ({ region, text: JSON.stringify(region) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ region }) => region);
