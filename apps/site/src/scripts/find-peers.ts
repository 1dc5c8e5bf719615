// Whom one would compare an agency with: its likes near by, its likes elsewhere, those above and below it, its neighbours.
import type { SeriesFile } from '../model/series-file.ts';
import { indexKinds } from '../search/index-shape.ts';
import type { Hit, SearchIndex, SearchScope } from '../search/open-index.ts';

/** `province`: level and kind, same province; `country`: one of each other province; `family`: parent and children. */
export const peerKinds = ['province', 'country', 'family', 'region'] as const;
export type PeerKind = (typeof peerKinds)[number];

const files = 6;
// So many series are read in search of children.
const mostTried = 60;

const endingOf = (a: string, b: string): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
};

// A finance bureau is compared with finance bureaus first: their names end alike.
const likest = (hits: readonly Hit[], name: string): readonly Hit[] =>
  hits.toSorted((a, b) => endingOf(b.row[1], name) - endingOf(a.row[1], name));

const idsOf = (hits: readonly Hit[]): readonly string[] => hits.map(({ row }) => row[0]);

const scopeOf = ({ level, kind }: SeriesFile): SearchScope => ({
  ...(level ? { level } : {}),
  ...(kind ? { kind: indexKinds.indexOf(kind as (typeof indexKinds)[number]) } : {}),
});

/** Whether an agency's file says enough to look for such peers. */
export const mayHavePeers = (kind: PeerKind, { level, kind: own, region }: SeriesFile): boolean =>
  kind === 'family' ? region !== null : kind === 'region' ? region !== null : level !== null && own !== null;

const findInProvince = async (first: SeriesFile, index: SearchIndex): Promise<readonly string[]> => {
  const province = first.region?.slice(0, 2);
  if (!province) return [];
  const { hits } = await index.search('', { ...scopeOf(first), region: province }, files);
  return idsOf(likest(hits, first.name ?? ''));
};

const findInCountry = async (first: SeriesFile, index: SearchIndex, most: number): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const province of Object.keys(index.manifest.provinces).sort()) {
    if (found.length >= most) break;
    if (province === '' || province === first.region?.slice(0, 2)) continue;
    const { hits } = await index.search('', { ...scopeOf(first), region: province }, files);
    found.push(...idsOf(likest(hits, first.name ?? '')).slice(0, 1));
  }
  return found;
};

type LoadSeries = (id: string) => Promise<SeriesFile | null>;

// What stands directly below a government lies in its own division, or in one of it: codes end in zeros above.
const findFamily = async (first: SeriesFile, index: SearchIndex, load: LoadSeries, most: number): Promise<string[]> => {
  const found = first.parent ? [first.parent] : [];
  if (first.kind !== 'government') return found;
  const { hits } = await index.search('', { region: first.region!.replace(/(?:00)+$/, '') }, files);
  for (const { row } of hits.slice(0, mostTried)) {
    if (found.length >= most) break;
    if ((await load(row[0]))?.parent === first.id) found.push(row[0]);
  }
  return found;
};

// Before and after it in the list of its region, the nearest first.
const findNeighbours = async (first: SeriesFile, index: SearchIndex): Promise<readonly string[]> => {
  const ids = idsOf((await index.search('', { region: first.region!.slice(0, 2) }, files)).hits);
  const at = ids.indexOf(first.id);
  if (at < 0) return [];
  return ids
    .map((id, place) => ({ id, distance: Math.abs(place - at) }))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ id }) => id);
};

/** Ids of an agency's peers of a kind, the likest first, at most `most`, without itself. */
export const findPeers = async (
  kind: PeerKind,
  first: SeriesFile,
  index: SearchIndex,
  load: LoadSeries,
  most: number,
): Promise<readonly string[]> => {
  const found = {
    province: () => findInProvince(first, index),
    country: () => findInCountry(first, index, most),
    family: () => findFamily(first, index, load, most),
    region: () => findNeighbours(first, index),
  };
  return (await found[kind]()).filter((id) => id !== first.id).slice(0, most);
};
