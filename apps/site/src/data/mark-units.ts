// What each part of the site is made from, as marks: equal marks, equal pages. See docs/decisions/0007-site-in-parts.md.
import { agenciesPerPage, listFurtherPaths, listLevelPaths, listRegionPaths } from './list-directory-paths.ts';
import { markApiLists } from './mark-api-lists.ts';
import { markSearch } from './mark-search.ts';
import { markShared } from './mark-shared.ts';
import { readExplained, withExplained } from './read-explained.ts';
import { markOf, readHoldings } from './read-holdings.ts';
import { type AgencyScope, readScope, readScopes } from './read-listed-agencies.ts';
import { readTotals, readYears } from './read-lists.ts';
import { readRelease, readSpreads } from './read-peers.ts';
import { type Ranking, rankingGroup, readRankings } from './read-rankings.ts';
import { noHits, readRuleHits } from './read-rule-hits.ts';
import { readRules } from './read-rules.ts';
import { siteStore } from './site-store.ts';

/** Marks by agency id, or by the address of a page without its language. */
export type Marks = ReadonlyMap<string, string>;

// No page lists more of them.
const mostListed = 100;

/** Of each agency: its document, all versions of its reports. The pages about it alone depend on nothing else but `markAll`. */
export const markAgencies = async (): Promise<Marks> => (await readHoldings()).agencyMarks;

/** What every page depends on: the span of years, and the comparisons, which a release freezes. */
export const markAll = async (): Promise<string> => {
  const release = await readRelease();
  return markOf([await readYears(), release ?? [...(await readSpreads())]]);
};

/** The name of the mark of pages that may show anything: those that have no mark of their own. */
export const everything = '*';

/** The mark of everything that the store holds for any page. */
export const markEverything = async (): Promise<string> => {
  const [agencies, totals, releases] = await Promise.all([
    markAgencies(),
    readTotals(),
    (await siteStore()).listReleases(),
  ]);
  return markOf([[...agencies], totals, releases]);
};

const markScope = async (scope: AgencyScope, base: string, pages: readonly string[]): Promise<[string, string][]> => {
  const [agencies, scopes, { agencyMarks }, totals] = await Promise.all([
    readScope(scope),
    readScopes(),
    readHoldings(),
    scope.kind === 'all' ? readTotals() : null,
  ]);
  const shared = markOf([scopes, agencies.length, totals && [totals.agencies, totals.reports]]);
  return pages.map((page): [string, string] => {
    const from = (Number(page) - 1) * agenciesPerPage;
    const shown = agencies.slice(from, from + agenciesPerPage);
    const mark = markOf([shared, shown.map(({ id }) => agencyMarks.get(id))]);
    return [page === '1' ? base : `${base}page/${page}/`, mark];
  });
};

const markLists = async (): Promise<[string, string][]> => {
  const pagesOf = (paths: readonly { params: { scope?: string; page?: string } }[], scope?: string): string[] => [
    '1',
    ...paths.filter(({ params }) => params.scope === scope).map(({ params }) => params.page!),
  ];
  const { regions, levels } = await readScopes();
  const [all, byRegion, byLevel] = await Promise.all([
    listFurtherPaths(),
    listRegionPaths('further'),
    listLevelPaths('further'),
  ]);
  const marked = [await markScope({ kind: 'all' }, '/agencies/', pagesOf(all))];
  for (const { province } of regions) {
    const name = province ?? 'unknown';
    marked.push(await markScope({ kind: 'region', province }, `/agencies/in/${name}/`, pagesOf(byRegion, name)));
  }
  for (const { level } of levels)
    marked.push(await markScope({ kind: 'level', level }, `/agencies/level/${level}/`, pagesOf(byLevel, level)));
  return marked.flat();
};

// The rates, their intervals and places follow from these.
const markRanking = ({ year, left, ranked }: Ranking): string =>
  markOf([
    year,
    left,
    ranked.map(({ subject, numerator, denominator }) => [subject.id, subject.name, numerator, denominator]),
  ]);

/** Of each page about several agencies that is made anew only when what it shows has changed; of the others one mark. */
export const markPages = async (): Promise<Marks> => {
  const marks = new Map([
    ...(await markLists()),
    ...(await markApiLists()),
    ...(await markShared()),
    ...(await markSearch()),
  ]);
  marks.set(everything, await markEverything());
  for (const ranking of await readRankings()) {
    const address = `/rankings/${ranking.metric}/${rankingGroup(ranking)}`;
    const mark = markRanking(ranking);
    marks.set(`${address}/`, mark);
    marks.set(`${address}.csv`, mark);
  }
  const [hits, { reports }, { agencyMarks }, explained] = await Promise.all([
    readRuleHits(),
    readTotals(),
    readHoldings(),
    readExplained(),
  ]);
  // The rules themselves came with the build.
  for (const { id } of await readRules()) {
    const { failed, open, passed } = hits.get(id) ?? noHits;
    const listed = withExplained(explained, failed.slice(0, mostListed));
    marks.set(`/rules/${id}/`, markOf([reports, failed.length, open.length, passed, listed]));
    // All of them, as the marks of their agencies say.
    const addresses = [...failed, ...open].map(
      ({ agencyId, key }) => `${agencyId}/${key} ${agencyMarks.get(agencyId)}`,
    );
    marks.set(`/rules/${id}/reports.csv`, markOf(addresses));
  }
  return marks;
};
