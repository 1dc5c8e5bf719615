import { countDirectoryPages } from './list-directory-paths.ts';
import { readAgencies, readReports } from './read-lists.ts';
import { readRules } from './read-rules.ts';

const languages = 2;
const fixedPages = 4;

/**
 * How many pages a whole build has: overview, pre-check, list of rules and "not found", the lists of agencies,
 * one per agency, report and rule, in each language.
 */
export const countPages = async (): Promise<number> =>
  languages *
  (fixedPages +
    (await countDirectoryPages()) +
    (await readAgencies()).length +
    (await readReports()).length +
    (await readRules()).length);
