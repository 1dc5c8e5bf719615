// Agencies of one level and kind, year by year: what an agency is compared with on its page.
import { digestReader, type ReportDigest } from '../model/digest.ts';
import { indicatorIds } from '../model/indicators.ts';
import { applicationTotal } from '../model/outcome-groups.ts';
import { type QuantityId, readQuantity } from '../model/quantity.ts';
import { type Spread, spreadOf } from '../model/spread.ts';
import { readDigests } from './read-digests.ts';
import { readAgencies } from './read-lists.ts';
import { shareReading } from './share-reading.ts';
import { siteStore } from './site-store.ts';
import type { AgencySummary, Release } from './stored.ts';

/** How the peers lie in a quantity and a year: how many have it, and their median. Null where there is none. */
export type FindSpread = (year: number, id: QuantityId) => Pick<Spread, 'n' | 'median'> | null;

const quantities: readonly QuantityId[] = ['newReceived', ...indicatorIds];

/** The name of an agency's peer group, or null where its level or kind is not known. */
export const peerGroup = ({ level, kind }: Pick<AgencySummary, 'level' | 'kind'>): string | null =>
  level && kind ? `${level}/${kind}` : null;

const measure = (digests: readonly ReportDigest[], id: QuantityId): number[] =>
  digests.flatMap((digest) => {
    const quantity = readQuantity(id, digest.edition, digestReader(digest));
    return quantity && !quantity.few ? quantity.value : [];
  });

type Spreads = ReadonlyMap<string, Pick<Spread, 'n' | 'median'>>;

const spreadsOfDigests = async (): Promise<Spreads> => {
  const groups = new Map((await readAgencies()).map((agency) => [agency.id, peerGroup(agency)]));
  const digests = (await readDigests()).filter(({ agencyId, year }) => year !== null && groups.get(agencyId));
  const byGroup = Map.groupBy(digests, ({ agencyId, year }) => `${groups.get(agencyId)}/${year}`);
  const spreads = new Map<string, Spread>();
  for (const [group, members] of byGroup) {
    for (const id of quantities) {
      const spread = spreadOf(measure(members, id));
      if (spread) spreads.set(`${group}/${id}`, spread);
    }
  }
  return spreads;
};

const spreadsOfRelease = async (release: Release): Promise<Spreads> => {
  const quantity = (id: QuantityId): string => (id === 'newReceived' ? applicationTotal(id) : id);
  const names = new Map(quantities.map((id) => [quantity(id), id]));
  const wanted = { grouping: 'peers', quantities: [...names.keys()] } as const;
  const statistics = await (await siteStore()).readStatistics(release.id, wanted);
  return new Map(
    statistics.flatMap(({ group, year, quantity: path, rated, median }) =>
      median === null ? [] : [[`${group}/${year}/${names.get(path)}`, { n: rated, median }] as const],
    ),
  );
};

/**
 * The release whose comparisons the site shows: the newest, or the one that the build names by its id or by a date on
 * which it was the newest; null where the store has none yet.
 */
export const readRelease: () => Promise<Release | null> = shareReading('release', async () => {
  const store = await siteStore();
  const wanted = process.env.NIANBAO_SITE_RELEASE;
  if (!wanted) return store.findRelease();
  const releases = await store.listReleases();
  const found = releases.find(({ id }) => id === wanted) ?? releases.find(({ date }) => date <= wanted.slice(0, 10));
  if (found) return found;
  const known = releases.map(({ id }) => id).join(', ') || 'none';
  throw new Error(
    `There is no release ${wanted}, and none was made by that day. Releases: ${known}. See: nianbao release`,
  );
});

/**
 * The medians of all peers by group, year and quantity. Comparisons are frozen in a release: a report that comes later
 * does not change the pages of all its peers.
 */
export const readSpreads: () => Promise<Spreads> = shareReading('spreads', async () => {
  const release = await readRelease();
  return release ? spreadsOfRelease(release) : spreadsOfDigests();
});

/** How an agency's peers, itself among them, lie. */
export const readPeers = async (agency: Pick<AgencySummary, 'level' | 'kind'>): Promise<FindSpread | null> => {
  const group = peerGroup(agency);
  if (group === null) return null;
  const spreads = await readSpreads();
  return (year, id) => spreads.get(`${group}/${year}/${id}`) ?? null;
};
