import { readHoldings } from './read-holdings.ts';
import { readListedAgencies } from './read-listed-agencies.ts';
import type { AgencySummary } from './stored.ts';

/** What the search knows of an agency. `names`: its other ones. `flawed`: a report of it has an error. */
export interface Searched extends Pick<AgencySummary, 'id' | 'name' | 'level' | 'kind' | 'region' | 'keys'> {
  readonly names: readonly string[];
  readonly flawed: boolean;
}

/** Every agency as the search knows it, in the order of the list. The index is made of nothing else. */
export const readSearched = async (): Promise<readonly Searched[]> => {
  const [agencies, { names }] = await Promise.all([readListedAgencies(), readHoldings()]);
  return agencies.map(({ id, name, level, kind, region, keys, findings }) => ({
    id,
    name,
    level,
    kind,
    region,
    keys,
    names: names.get(id) ?? [],
    flawed: findings.error > 0,
  }));
};
