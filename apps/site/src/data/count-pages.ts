import { docsPages } from '../text/docs/docs-pages.ts';
import { countDirectoryPages } from './list-directory-paths.ts';
import { readAgencies, readReports } from './read-lists.ts';
import { listQualityPaths } from './read-quality-lists.ts';
import { readRankings } from './read-rankings.ts';
import { readRules } from './read-rules.ts';
import { hasTraditional } from './site-settings.ts';

// Traditional pages are converted from the Chinese ones.
const languages = hasTraditional ? 3 : 2;
// Overview, pre-check, comparison, rankings, quality, downloads, list of rules, "not found", list of documentation.
const fixedPages = 9 + docsPages.length;

/**
 * How many pages a whole build has: those there is one of, the lists of agencies, one per agency, report, rule, ranking
 * and list of the registers, in each language.
 */
export const countPages = async (): Promise<number> =>
  languages *
  (fixedPages +
    (await countDirectoryPages()) +
    (await listQualityPaths()).length +
    (await readAgencies()).length +
    (await readReports()).length +
    (await readRules()).length +
    (await readRankings()).length);
