// Every page of the site by its address without language, for the sitemap.
import { agencyPath, levelPath, regionPath, reportPath, rulePath } from '../model/cell-address.ts';
import { docsPages } from '../text/docs/docs-pages.ts';
import { listFurtherPaths, listLevelPaths, listRegionPaths } from './list-directory-paths.ts';
import { once } from './once.ts';
import { readAgencies, readReports } from './read-lists.ts';
import { listQualityPaths } from './read-quality-lists.ts';
import { listRankingPaths } from './read-rankings.ts';
import { readRules } from './read-rules.ts';

const single = [
  '/',
  '/agencies/',
  '/compare/',
  '/rankings/',
  '/quality/',
  '/download/',
  '/rules/',
  '/check/',
  '/docs/',
];

const regionOf = (scope: string): string => regionPath(scope === 'unknown' ? null : scope);

/** The addresses in the order of the site: single pages, lists, rankings, rules, agencies, reports. */
export const listSitePaths: () => Promise<readonly string[]> = once(async () => {
  const [further, regions, furtherRegions, levels, furtherLevels] = await Promise.all([
    listFurtherPaths(),
    listRegionPaths('first'),
    listRegionPaths('further'),
    listLevelPaths('first'),
    listLevelPaths('further'),
  ]);
  const [rankings, registers, rules, agencies, reports] = await Promise.all([
    listRankingPaths(),
    listQualityPaths(),
    readRules(),
    readAgencies(),
    readReports(),
  ]);
  return [
    ...single,
    ...docsPages.map(({ path }) => path),
    ...further.map(({ params }) => `/agencies/page/${params.page}/`),
    ...regions.map(({ params }) => regionOf(params.scope)),
    ...furtherRegions.map(({ params }) => `${regionOf(params.scope)}page/${params.page}/`),
    ...levels.map(({ params }) => levelPath(params.scope)),
    ...furtherLevels.map(({ params }) => `${levelPath(params.scope)}page/${params.page}/`),
    ...rankings.map(({ params }) => `/rankings/${params.metric}/${params.group}/`),
    ...registers.map(({ params }) => `/quality/in/${params.scope}/${params.year}/`),
    ...rules.map(({ id }) => rulePath(id)),
    ...agencies.map(({ id }) => agencyPath(id)),
    ...reports.map(({ agencyId, key }) => reportPath(agencyId, key)),
  ];
});
