import type { AgencyDocument } from '../port.ts';
import type { AgencyTable, Queries } from './database.ts';
import { listRegionCodes } from './list-regions.ts';

type Parent = NonNullable<AgencyDocument['parent']>;

/** The divisions whose government may stand above an agency, nearest first. */
export const listRegionsAbove = (agency: AgencyTable): readonly string[] => {
  if (agency.region === null || agency.kind === null || agency.kind === 'vertical') return [];
  const { code } = JSON.parse(agency.region) as { code?: string };
  if (code === undefined) return [];
  return listRegionCodes(code).filter((above) => agency.kind !== 'government' || above !== code);
};

/** The one government of the nearest division that has any; null where there are several. */
export const chooseParent = (
  agency: AgencyTable,
  governmentsOf: (region: string) => readonly Parent[],
): AgencyDocument['parent'] => {
  for (const above of listRegionsAbove(agency)) {
    const governments = governmentsOf(above).filter(({ id }) => id !== agency.id);
    if (governments.length > 0) return governments.length === 1 ? governments[0]! : null;
  }
  return null;
};

/**
 * The government that stands above an agency, by region and kind, as far as the store holds it: a body of a division
 * under that division's government, a government under that of the next division up. Null for bodies led from above
 * (`vertical`: tax, customs), where the region or kind is not known, and where two governments might be meant.
 * Example: the finance bureau of 宿迁市 → { id: …, name: "宿迁市人民政府" }
 */
export const findParent = async (db: Queries, agency: AgencyTable): Promise<AgencyDocument['parent']> => {
  for (const above of listRegionsAbove(agency)) {
    const governments = await db
      .selectFrom('report')
      .innerJoin('agency', 'agency.id', 'report.agency_id')
      .select(['agency.id', 'agency.name'])
      .distinct()
      .where('report.listed_region', '=', above)
      .where('report.listed_kind', '=', 'government')
      .where('report.current_version_id', 'is not', null)
      .where('agency.id', '!=', agency.id)
      .limit(2)
      .execute();
    if (governments.length > 0) return governments.length === 1 ? governments[0]! : null;
  }
  return null;
};
