// Agencies of one level and kind, year by year: what an agency is compared with on its page.
import { digestReader, type ReportDigest } from '../model/digest.ts';
import { indicatorIds } from '../model/indicators.ts';
import { type QuantityId, readQuantity } from '../model/quantity.ts';
import { type Spread, spreadOf } from '../model/spread.ts';
import { once } from './once.ts';
import { readDigests } from './read-digests.ts';
import { readAgencies } from './read-lists.ts';
import type { AgencySummary } from './stored.ts';

/** The peers' spread of a quantity in a year; null where there is none. */
export type FindSpread = (year: number, id: QuantityId) => Spread | null;

const quantities: readonly QuantityId[] = ['newReceived', ...indicatorIds];

/** The name of an agency's peer group, or null where its level or kind is not known. */
export const peerGroup = ({ level, kind }: Pick<AgencySummary, 'level' | 'kind'>): string | null =>
  level && kind ? `${level}/${kind}` : null;

const measure = (digests: readonly ReportDigest[], id: QuantityId): number[] =>
  digests.flatMap((digest) => {
    const quantity = readQuantity(id, digest.edition, digestReader(digest));
    return quantity && !quantity.few ? quantity.value : [];
  });

const readSpreads = once(async () => {
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
});

/** How an agency's peers, itself among them, lie. */
export const readPeers = async (agency: Pick<AgencySummary, 'level' | 'kind'>): Promise<FindSpread | null> => {
  const group = peerGroup(agency);
  if (group === null) return null;
  const spreads = await readSpreads();
  return (year, id) => spreads.get(`${group}/${year}/${id}`) ?? null;
};
