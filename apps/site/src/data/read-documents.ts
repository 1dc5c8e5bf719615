import type { AgencyDocument, ReportDocument, VersionSummary } from '@nianbao/store';
import { keepRecent } from './keep-recent.ts';
import { siteStore } from './site-store.ts';

// So many are read again and again while the pages of an agency are built, in all languages: all of its years.
const recent = 40;

/** An agency with all its reports. The id comes from the list, so an absent one is an error of the store. */
export const readAgency: (id: string) => Promise<AgencyDocument> = keepRecent(recent, async (id: string) => {
  const agency = await (await siteStore()).findAgency(id);
  if (!agency) throw new Error(`The store lists agency ${id} but does not hold it. Run: nianbao verify <db>`);
  return agency;
});

/** The current version of a report. */
export const readReport: (agencyId: string, key: string) => Promise<ReportDocument> = keepRecent(
  recent,
  async (agencyId: string, key: string) => {
    const report = await (await siteStore()).findReport(agencyId, key);
    if (!report)
      throw new Error(`The store lists report ${agencyId}/${key} but does not hold it. Run: nianbao verify <db>`);
    return report;
  },
);

/** All versions of a report. */
export const readVersions: (agencyId: string, key: string) => Promise<readonly VersionSummary[]> = keepRecent(
  recent,
  async (agencyId: string, key: string) => (await siteStore()).listVersions(agencyId, key),
);

/** The source of the current version, as it came. */
export const readReportBytes: (agencyId: string, key: string) => Promise<Uint8Array> = keepRecent(
  2,
  async (agencyId: string, key: string) => {
    const bytes = await (await siteStore()).findSource(agencyId, key);
    if (!bytes) throw new Error(`The store holds ${agencyId}/${key} without its source. Run: nianbao verify <db>`);
    return bytes;
  },
);

/** An earlier version of a report; null where the store has it no more. */
export const readVersion = async (agencyId: string, key: string, version: number): Promise<ReportDocument | null> =>
  (await siteStore()).findReport(agencyId, key, version);
