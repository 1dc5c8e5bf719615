// Rankings: agencies of one level and kind, in the newest year in which enough of them can be ranked.
import { digestReader } from '../model/digest.ts';
import { computeIndicator, indicatorIds, metricOf, smallDenominator } from '../model/indicators.ts';
import { type Ranked, type RateOf, rankAgencies } from '../model/rank-agencies.ts';
import { readDigests } from './read-digests.ts';
import { readAgencies } from './read-lists.ts';
import { peerGroup } from './read-peers.ts';
import { shareReading } from './share-reading.ts';
import { makesShared } from './site-settings.ts';
import type { AgencySummary } from './stored.ts';

/** So many agencies at least are ranked against one another. */
export const fewestRanked = 10;

/** A ranking. `left`: agencies with a report that year which cannot be ranked, by why. */
export interface Ranking {
  readonly metric: string;
  readonly level: string;
  readonly kind: string;
  readonly year: number;
  readonly ranked: readonly Ranked<AgencySummary>[];
  readonly left: { readonly few: number; readonly noFigure: number; readonly noShare: number };
}

/** The address part of a ranking. Example: "denialRate/county-department" */
export const rankingGroup = ({ level, kind }: Pick<Ranking, 'level' | 'kind'>): string => `${level}-${kind}`;

// A share has an interval of its own; reconsiderations over applications are no part of these, and have none.
const isShare = (id: string): boolean => {
  const { numerator, denominator = [] } = metricOf(id);
  const tables = new Set([...numerator, ...denominator].map(({ path }) => path.split('/')[1]));
  return tables.size === 1;
};

/** Every ranking that there are enough agencies for, by group and metric. */
export const readRankings: () => Promise<readonly Ranking[]> = shareReading('rankings', async () => {
  const agencies = new Map((await readAgencies()).map((agency) => [agency.id, agency]));
  const groups = Map.groupBy(await readDigests(), ({ agencyId, year }) => {
    const agency = agencies.get(agencyId);
    return agency && year !== null ? peerGroup(agency) : null;
  });
  groups.delete(null);
  const rankings: Ranking[] = [];
  for (const group of [...groups.keys()].sort()) {
    const [level = '', kind = ''] = group!.split('/');
    const byYear = Map.groupBy(groups.get(group)!, ({ year }) => year!);
    const years = [...byYear.keys()].sort((a, b) => b - a);
    for (const metric of indicatorIds.filter(isShare)) {
      for (const year of years) {
        const left = { few: 0, noFigure: 0, noShare: 0 };
        const rates: RateOf<AgencySummary>[] = [];
        for (const digest of byYear.get(year)!) {
          const rate = computeIndicator(metric, digest.edition, digestReader(digest));
          if (rate.kind === 'noFigure') left.noFigure += 1;
          else if (rate.kind !== 'rate' || rate.denominator < smallDenominator) left.few += 1;
          // More than all, or less than none: a wrong figure or no share (lawsuits over cases); no interval fits it.
          else if (rate.numerator > rate.denominator || rate.numerator < 0) left.noShare += 1;
          else rates.push({ subject: agencies.get(digest.agencyId)!, ...rate });
        }
        if (rates.length < fewestRanked) continue;
        rankings.push({ metric, level, kind, year, ranked: rankAgencies(rates), left });
        break;
      }
    }
  }
  return rankings;
});

/** Paths of the rankings, for Astro. */
export const listRankingPaths = async (): Promise<{ params: { metric: string; group: string } }[]> =>
  (makesShared ? await readRankings() : []).map((ranking) => ({
    params: { metric: ranking.metric, group: rankingGroup(ranking) },
  }));

/** The ranking at an address. */
export const findRanking = async (metric: string, group: string): Promise<Ranking> => {
  const found = (await readRankings()).find((ranking) => ranking.metric === metric && rankingGroup(ranking) === group);
  if (!found) throw new Error(`There is no ranking ${metric} of ${group}.`);
  return found;
};
