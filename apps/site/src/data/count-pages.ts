import { countDirectoryPages } from './list-directory-paths.ts';
import { readAgencies, readReports } from './read-lists.ts';
import { readRankings } from './read-rankings.ts';
import { readRules } from './read-rules.ts';

const languages = 2;
const fixedPages = 8;

/**
 * How many pages a whole build has: overview, pre-check, comparison, rankings, quality, downloads, list of rules and "not found", the lists of agencies,
 * one per agency, report, rule and ranking, in each language.
 */
export const countPages = async (): Promise<number> =>
  languages *
  (fixedPages +
    (await countDirectoryPages()) +
    (await readAgencies()).length +
    (await readReports()).length +
    (await readRules()).length +
    (await readRankings()).length);
