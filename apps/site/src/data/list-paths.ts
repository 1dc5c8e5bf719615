import { readFile } from 'node:fs/promises';
import { once } from './once.ts';
import { readAgencies, readReports } from './read-lists.ts';
import { readRules } from './read-rules.ts';

// The agencies whose pages a build makes: null for all, or those of a part or a piece of the site.
const readMade = once(async (): Promise<ReadonlySet<string> | null> => {
  const file = process.env.NIANBAO_SITE_AGENCIES;
  return file ? new Set(JSON.parse(await readFile(file, 'utf8')) as readonly string[]) : null;
});

/** Paths of the agency pages, for Astro. */
export const listAgencyPaths = async (): Promise<{ params: { id: string } }[]> => {
  const [agencies, made] = await Promise.all([readAgencies(), readMade()]);
  return agencies.flatMap(({ id }) => (made?.has(id) === false ? [] : [{ params: { id } }]));
};

/** Paths of the report pages, for Astro. */
export const listReportPaths = async (): Promise<{ params: { id: string; key: string } }[]> => {
  const [reports, made] = await Promise.all([readReports(), readMade()]);
  return reports.flatMap(({ agencyId: id, key }) => (made?.has(id) === false ? [] : [{ params: { id, key } }]));
};

/** Paths of the rule pages, for Astro. */
export const listRulePaths = async (): Promise<{ params: { id: string } }[]> =>
  (await readRules()).map(({ id }) => ({ params: { id } }));
