// The index in the browser: fetches only the files that may hold an answer, and keeps them.
import type { IndexManifest, IndexRegion, IndexRow, KeyFile, RowFile, Sounds, Variants } from './index-shape.ts';
import { keyFileOf } from './index-shape.ts';
import { hanTokens, idTokens, initialTokens, pinyinTokens } from './list-tokens.ts';
import { mayBeMistyped, scoreTermLoosely } from './match-loosely.ts';
import { type FoldedRow, foldRow, matchRow, type Readings, type scoreTerm } from './match-row.ts';
import { readQuery } from './read-query.ts';

/** A fitting agency. `year`: the report year that was asked for; `lacks`: the agency fits, but has no report of it. */
export interface Hit {
  readonly row: IndexRow;
  readonly region: IndexRegion;
  readonly score: number;
  readonly year: string | null;
  readonly lacks: boolean;
}

/**
 * What is wanted besides the words; absent means any. `region`: the first digits of a division code; `kind`: a place in
 * `indexKinds`.
 */
export interface SearchScope {
  readonly region?: string;
  readonly level?: string;
  readonly kind?: number;
}

/**
 * Hits, best first, and whether files that may hold more were left unread. `similar`: nothing fits, these come near to it.
 */
export interface SearchAnswer {
  readonly hits: readonly Hit[];
  readonly more: boolean;
  readonly similar: boolean;
}

/** How a file of the index is fetched. */
export type FetchIndex = <T>(file: string) => Promise<T>;

/** The index; `search` reads `files` row files at a time, and stops where it has answers or has read four times as many. */
export interface SearchIndex {
  readonly manifest: IndexManifest;
  search(text: string, scope: SearchScope, files: number): Promise<SearchAnswer>;
}

// Of what only comes near, the nearest.
const mostSimilar = 20;
// So many answers fill a box; fewer are sought in further files.
const enough = 8;
const mostRounds = 4;

/** Row files to read: those that likely hold an answer, then those that may. */
interface FileOrder {
  readonly likely: readonly number[];
  readonly possible: readonly number[];
}

// Best first; equal scores stay in the order of the list. Agencies without the wanted year only where they fit the words
// better than any that has it.
const rankHits = (hits: readonly Hit[]): readonly Hit[] => {
  const sorted = hits.toSorted((a, b) => Number(a.lacks) - Number(b.lacks) || b.score - a.score);
  const best = sorted[0]?.lacks === false ? sorted[0].score : 0;
  return sorted.filter(({ lacks, score }) => !lacks || score > best);
};

const intersect = (sets: readonly ReadonlySet<number>[]): Set<number> => {
  const [first, ...rest] = sets;
  return first ? new Set([...first].filter((file) => rest.every((set) => set.has(file)))) : new Set();
};

/** Opens the index; fetches its manifest only. */
export const openIndex = async (fetchIndex: FetchIndex): Promise<SearchIndex> => {
  const kept = new Map<string, Promise<unknown>>();
  const load = <T>(file: string): Promise<T> => {
    const known = kept.get(file) ?? fetchIndex<T>(file);
    kept.set(file, known);
    known.catch(() => kept.delete(file));
    return known as Promise<T>;
  };
  const manifest = await load<IndexManifest>('index.json');
  const everyFile = new Set(Array.from({ length: manifest.rowFiles }, (_, file) => file));

  // What the files hold, made ready once and not at every key.
  const rows = new Map<number, Promise<readonly FoldedRow[]>>();
  const loadRows = (file: number): Promise<readonly FoldedRow[]> => {
    const known =
      rows.get(file) ??
      load<RowFile>(`rows-${file}.json`).then(({ regions, rows }) => rows.map((row) => foldRow(row, regions[row[3]]!)));
    rows.set(file, known);
    known.catch(() => rows.delete(file));
    return known;
  };
  let readings: Promise<Readings> | undefined;
  const loadReadings = (): Promise<Readings> => {
    readings ??= load<Sounds>('sounds.json').then(
      (sounds) => new Map(Object.entries(sounds).map(([char, list]) => [char, list.split(' ')])),
    );
    readings.catch(() => {
      readings = undefined;
    });
    return readings;
  };

  const filesOf = async (token: string): Promise<ReadonlySet<number>> => {
    const keys = await load<KeyFile>(`keys-${keyFileOf(token, manifest.keyFiles)}.json`);
    const files = Object.hasOwn(keys, token) ? keys[token] : [];
    return files === 1 ? everyFile : new Set(files);
  };
  const filesOfAll = async (tokens: readonly string[]): Promise<Set<number>> =>
    tokens.length === 0 ? new Set() : intersect(await Promise.all(tokens.map(filesOf)));

  // The likely files of a term first (its pairs stand there), then the possible ones (its characters do).
  const findFiles = async (term: string): Promise<readonly [ReadonlySet<number>, ReadonlySet<number>]> => {
    const { single, pairs } = hanTokens(term);
    if (single.length > 0) {
      const possible = await filesOfAll(single);
      return [pairs.length > 0 ? await filesOfAll(pairs) : possible, possible];
    }
    if (/^[a-z]+$/.test(term)) {
      const [whole, initials] = await Promise.all([filesOfAll(pinyinTokens(term)), filesOfAll(initialTokens(term))]);
      const likely = new Set([...whole, ...initials]);
      // Whole readings and initials mixed (datongszf) stand under no token of their own.
      return [likely, likely.size === 0 && term.length > 3 ? await filesOfAll(pinyinTokens(term.slice(0, 5))) : likely];
    }
    const tokens = idTokens(term);
    const found = tokens.length > 0 ? await filesOfAll(tokens) : everyFile;
    return [found, found];
  };

  const orderFiles = async (readings: readonly (readonly string[])[], scope: SearchScope): Promise<FileOrder> => {
    const range = scope.region ? manifest.provinces[scope.region.slice(0, 2)] : undefined;
    const inScope = (file: number): boolean => !scope.region || (!!range && file >= range[0] && file <= range[1]);
    if (manifest.keyFiles === 0 || readings.length === 0)
      return { likely: [...everyFile].filter(inScope), possible: [] };
    const likely = new Set<number>();
    const possible = new Set<number>();
    for (const terms of readings) {
      const found = await Promise.all(terms.map(findFiles));
      for (const file of intersect(found.map(([files]) => files))) likely.add(file);
      for (const file of intersect(found.map(([, files]) => files))) possible.add(file);
    }
    return {
      likely: [...likely].filter(inScope),
      possible: [...possible].filter((file) => !likely.has(file) && inScope(file)),
    };
  };

  // The files where the most tokens of a term stand, of those that hold a quarter: one wrong letter breaks three.
  const findNearFiles = async (term: string): Promise<number[]> => {
    const { pairs } = hanTokens(term);
    const tokens = pairs.length > 0 ? pairs : pinyinTokens(term);
    const counts = new Map<number, number>();
    for (const files of await Promise.all(tokens.map(filesOf)))
      for (const file of files) counts.set(file, (counts.get(file) ?? 0) + 1);
    return [...counts]
      .filter(([, count]) => count * 4 >= tokens.length)
      .sort(([a, countA], [b, countB]) => countB - countA || a - b)
      .map(([file]) => file);
  };

  const scoreRows = async (
    files: readonly number[],
    { readings: ways, year }: ReturnType<typeof readQuery>,
    scope: SearchScope,
    score?: typeof scoreTerm,
  ): Promise<Hit[]> => {
    const sounds: Readings = ways.flat().some((term) => /[a-z]/.test(term)) ? await loadReadings() : new Map();
    const hits: Hit[] = [];
    for (const folded of (await Promise.all(files.map(loadRows))).flat()) {
      const { row, region } = folded;
      if (scope.region && !region[0].startsWith(scope.region)) continue;
      if (scope.level && row[4] !== scope.level) continue;
      if (scope.kind !== undefined && row[7] !== scope.kind) continue;
      const lacks = year !== null && !row[5].includes(year);
      if (lacks && ways.length === 0) continue;
      const found = ways.length === 0 ? 1 : Math.max(...ways.map((terms) => matchRow(folded, terms, sounds, score)));
      if (found > 0) hits.push({ row, region, score: found, year, lacks });
    }
    return hits;
  };

  const searchWords = async (text: string, scope: SearchScope, files: number): Promise<SearchAnswer> => {
    const query = readQuery(text);
    const { likely, possible } = await orderFiles(query.readings, scope);
    const order = [...likely, ...possible];
    let hits: readonly Hit[] = [];
    let read = 0;
    // Letters stand in many files: what was meant may be in none of the first. Without words everything fits.
    const goesOn = (): boolean => {
      const found = hits.filter(({ lacks }) => !lacks).length;
      return (
        read < files * mostRounds &&
        (found === 0 ? read < order.length : found < enough && read < likely.length) &&
        query.readings.length > 0
      );
    };
    do {
      hits = [...hits, ...(await scoreRows(order.slice(read, read + files), query, scope))];
      read = Math.min(read + files, order.length);
    } while (goesOn());
    return { hits: rankHits(hits), more: read < order.length, similar: false };
  };

  // The longest term says where to look; it is the one that a mistake is likely in.
  const searchNear = async (text: string, scope: SearchScope, files: number): Promise<readonly Hit[]> => {
    const query = readQuery(text);
    const [longest] = (query.readings[0] ?? []).filter(mayBeMistyped).toSorted((a, b) => b.length - a.length);
    if (longest === undefined) return [];
    const near = manifest.keyFiles === 0 ? [...everyFile] : await findNearFiles(longest);
    const hits = await scoreRows(near.slice(0, files), query, scope, scoreTermLoosely);
    return rankHits(hits).slice(0, mostSimilar);
  };

  // Names stand in Simplified characters; what was typed in Traditional ones is looked up once more in those.
  const simplify = async (text: string): Promise<string> => {
    if (!/\p{Script=Han}/u.test(text)) return text;
    const variants = await load<Variants>('variants.json');
    return [...text].map((character) => variants[character] ?? character).join('');
  };

  const search = async (text: string, scope: SearchScope, files: number): Promise<SearchAnswer> => {
    const answer = await searchWords(text, scope, files);
    if (answer.hits.length > 0) return answer;
    const simplified = await simplify(text);
    const again = simplified === text ? answer : await searchWords(simplified, scope, files);
    if (again.hits.length > 0 || again.more) return again;
    const near = await searchNear(simplified, scope, files);
    return near.length > 0 ? { hits: near, more: false, similar: true } : again;
  };
  return { manifest, search };
};
