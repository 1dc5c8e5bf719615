import { readAgencies, readReports } from './read-lists.ts';
import { readRules } from './read-rules.ts';

const languages = 2;
const fixedPages = 5;

/** How many pages a whole build has: overview, pre-check, two lists and "not found", one per agency, report and rule, in each language. */
export const countPages = async (): Promise<number> =>
  languages * (fixedPages + (await readAgencies()).length + (await readReports()).length + (await readRules()).length);
