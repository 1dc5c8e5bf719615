// The lists behind the numbers of the page on quality: a year of one province, or of the whole country.
import { provinceOf } from '../model/provinces.ts';
import { once } from './once.ts';
import { type QualityPlace, readQualityPlaces } from './read-quality.ts';
import { makesShared } from './site-settings.ts';

/** What a list covers: "all", the two digits of a province, or "unknown". */
export type QualityScope = string;

interface QualityPath {
  readonly params: { readonly scope: QualityScope; readonly year: string };
}

/** The lists that a place is in. */
export const listQualityScopes = ({ agency }: QualityPlace): readonly QualityScope[] => [
  'all',
  provinceOf(agency.region) ?? 'unknown',
];
const keyOf = (scope: QualityScope, year: number | string): string => `${scope}/${year}`;

const readLists: () => Promise<ReadonlyMap<string, readonly QualityPlace[]>> = once(async () => {
  const lists = new Map<string, QualityPlace[]>();
  for (const place of await readQualityPlaces()) {
    for (const scope of listQualityScopes(place)) {
      const key = keyOf(scope, place.year);
      const list = lists.get(key);
      if (list) list.push(place);
      else lists.set(key, [place]);
    }
  }
  return lists;
});

/** Every list, for Astro. */
export const listQualityPaths = async (): Promise<QualityPath[]> =>
  (makesShared ? [...(await readLists()).keys()] : []).map((key) => {
    const [scope, year] = key.split('/') as [string, string];
    return { params: { scope, year } };
  });

/** One list in the order of the list of agencies. */
export const readQualityList = async (scope: QualityScope, year: string): Promise<readonly QualityPlace[]> =>
  (await readLists()).get(keyOf(scope, year)) ?? [];
