// Marks of pages that there is one of, of sitemap, feed and registers: each of what it shows.
import { programPart } from '../build/unit-of.ts';
import { readExplained, withExplained } from './read-explained.ts';
import { markOf, readHoldings } from './read-holdings.ts';
import { readListedAgencies } from './read-listed-agencies.ts';
import { readReports, readTotals } from './read-lists.ts';
import { entriesInFeed, readNewestReports } from './read-overview.ts';
import { readQualityPlaces } from './read-quality.ts';
import { listQualityScopes } from './read-quality-lists.ts';
import { rankingGroup, readRankings } from './read-rankings.ts';
import { readRuleHits } from './read-rule-hits.ts';
import { siteStore } from './site-store.ts';

type Marked = [address: string, mark: string];

// A register shows of its agencies what their own marks stand for.
const markRegisters = async (agencyMarks: ReadonlyMap<string, string>): Promise<Marked[]> => {
  const lists = new Map<string, string[]>();
  for (const place of await readQualityPlaces()) {
    for (const scope of listQualityScopes(place)) {
      const address = `/quality/in/${scope}/${place.year}`;
      const list = lists.get(address) ?? [];
      lists.set(address, list);
      list.push(`${place.agency.id} ${place.state} ${agencyMarks.get(place.agency.id)}`);
    }
  }
  return [...lists].flatMap(([address, list]): Marked[] => {
    const mark = markOf(list);
    return [
      [`${address}/`, mark],
      [`${address}.csv`, mark],
    ];
  });
};

const markSitemap = async (registers: readonly Marked[]): Promise<string> => {
  const [agencies, reports, rankings] = await Promise.all([readListedAgencies(), readReports(), readRankings()]);
  return markOf([
    agencies.map(({ id, level, region }) => [id, level, region?.code]),
    reports.map(({ agencyId, key }) => `${agencyId}/${key}`),
    rankings.map((ranking) => [ranking.metric, rankingGroup(ranking)]),
    registers.map(([address]) => address),
  ]);
};

/** Marks of these pages by address; whatever has none shows everything. */
export const markShared = async (): Promise<Marked[]> => {
  const [{ agencies, agencyMarks }, totals, hits, rankings, [first]] = await Promise.all([
    readHoldings(),
    readTotals(),
    readRuleHits(),
    readRankings(),
    readReports(),
  ]);
  const registers = await markRegisters(agencyMarks);
  const releases = await (await siteStore()).listReleases();
  return [
    [programPart, ''],
    ['/docs/api/', markOf([first?.agencyId, first?.key])],
    ['/docs/cite/', markOf([totals.agencies, totals.reports])],
    ['/card.png', markOf([totals.agencies, totals.reports])],
    ['/download/', markOf([totals.agencies, totals.reports, totals.figures, totals.years])],
    ['/feed.xml', markOf(withExplained(await readExplained(), await readNewestReports(entriesInFeed)))],
    [
      '/rankings/',
      markOf(rankings.map((ranking) => [ranking.metric, rankingGroup(ranking), ranking.year, ranking.ranked.length])),
    ],
    ['/rules/', markOf([...hits].map(([id, { failed, passed }]) => [id, failed.length, passed]).toSorted())],
    ['/v1/releases.json', markOf(releases)],
    ['/v1/regions.json', markOf(agencies.map(({ id, region, keys }) => [id, region, keys.length]))],
    ['/sitemap.xml', await markSitemap(registers)],
    ...registers,
  ];
};
