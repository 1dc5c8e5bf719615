import { readAgencies, readReports } from './read-lists.ts';

const languages = 2;
const fixedPages = 3;

/** How many pages a whole build has: overview, list and "not found", one per agency, one per report, in each language. */
export const countPages = async (): Promise<number> =>
  languages * (fixedPages + (await readAgencies()).length + (await readReports()).length);
