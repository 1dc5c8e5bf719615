// The order of the list of agencies, and its parts.
import { provinceOf } from '../model/provinces.ts';
import { readAgencies } from './read-lists.ts';
import { shareReading } from './share-reading.ts';
import type { AgencySummary } from './stored.ts';

const levels = ['central', 'province', 'prefecture', 'county', 'township'];
const rankOf = (level: string | null | undefined): number => (level ? levels.indexOf(level) : levels.length);
// Central bodies first, agencies of an unknown region last.
const placeOf = ({ region, level }: AgencySummary): string =>
  level === 'central' ? '' : (region?.code ?? '~').padEnd(6, '0');

/** Every agency by division, level and name; the order does not depend on the machine. */
export const readListedAgencies: () => Promise<readonly AgencySummary[]> = shareReading('listed-agencies', async () =>
  (await readAgencies()).toSorted((a, b) => {
    const [left, right] = [placeOf(a), placeOf(b)];
    if (left !== right) return left < right ? -1 : 1;
    const ranks = rankOf(a.level) - rankOf(b.level);
    if (ranks !== 0) return ranks;
    const names = [a.name ?? '~', b.name ?? '~'] as const;
    return names[0] === names[1] ? (a.id < b.id ? -1 : 1) : names[0] < names[1] ? -1 : 1;
  }),
);

/** A part of the list with a page of its own. */
export type AgencyScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'region'; readonly province: string | null }
  | { readonly kind: 'level'; readonly level: string };

const regionOf = (agency: AgencySummary): string | null => provinceOf(agency.region);

const readGroups = shareReading('listed-groups', async () => {
  const agencies = await readListedAgencies();
  return { regions: Map.groupBy(agencies, regionOf), levels: Map.groupBy(agencies, ({ level }) => level) };
});

/** The agencies of a part, in order. */
export const readScope = async (scope: AgencyScope): Promise<readonly AgencySummary[]> => {
  if (scope.kind === 'all') return readListedAgencies();
  const { regions, levels: byLevel } = await readGroups();
  const found =
    scope.kind === 'region' ? regions.get(scope.province) : byLevel.get(scope.level as AgencySummary['level']);
  return found ?? [];
};

/** The parts that hold any agency: provinces by code (the unknown last) and levels from the top down, with numbers. */
export const readScopes: () => Promise<{
  readonly regions: readonly { readonly province: string | null; readonly agencies: number }[];
  readonly levels: readonly { readonly level: string; readonly agencies: number }[];
}> = shareReading('scopes', async () => {
  const groups = await readGroups();
  return {
    regions: [...groups.regions]
      .map(([province, { length }]) => ({ province, agencies: length }))
      .toSorted((a, b) => ((a.province ?? '~') < (b.province ?? '~') ? -1 : 1)),
    levels: levels.flatMap((level) => {
      const found = groups.levels.get(level as AgencySummary['level']);
      return found ? [{ level, agencies: found.length }] : [];
    }),
  };
});
