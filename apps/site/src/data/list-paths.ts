import { readAgencies, readReports } from './read-lists.ts';
import { readRules } from './read-rules.ts';

/** Paths of the agency pages, for Astro. */
export const listAgencyPaths = async (): Promise<{ params: { id: string } }[]> =>
  (await readAgencies()).map(({ id }) => ({ params: { id } }));

/** Paths of the report pages, for Astro. */
export const listReportPaths = async (): Promise<{ params: { id: string; key: string } }[]> =>
  (await readReports()).map(({ agencyId, key }) => ({ params: { id: agencyId, key } }));

/** Paths of the rule pages, for Astro. */
export const listRulePaths = async (): Promise<{ params: { id: string } }[]> =>
  (await readRules()).map(({ id }) => ({ params: { id } }));
