// The index in the browser: fetches only the files that may hold an answer, and keeps them.
import type { IndexManifest, IndexRow, KeyFile, RowFile, Sounds, Variants } from './index-shape.ts';
import { keyFileOf } from './index-shape.ts';
import { hanTokens, idTokens, initialTokens, pinyinTokens } from './list-tokens.ts';
import { matchRow } from './match-row.ts';
import { readQuery } from './read-query.ts';

/** A fitting agency. `reports`: keys of its reports of the wanted year. */
export interface Hit {
  readonly row: IndexRow;
  readonly region: readonly [code: string, path: string];
  readonly score: number;
  readonly year: string | null;
}

/** What is wanted besides the words; absent means any. `region`: the first digits of a division code. */
export interface SearchScope {
  readonly region?: string;
  readonly level?: string;
}

/** Hits, best first, and whether files that may hold more were left unread. */
export interface SearchAnswer {
  readonly hits: readonly Hit[];
  readonly more: boolean;
}

/** How a file of the index is fetched. */
export type FetchIndex = <T>(file: string) => Promise<T>;

/** The index; `search` reads at most `files` row files beyond those that it has. */
export interface SearchIndex {
  readonly manifest: IndexManifest;
  search(text: string, scope: SearchScope, files: number): Promise<SearchAnswer>;
}

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

  const orderFiles = async (readings: readonly (readonly string[])[], scope: SearchScope): Promise<number[]> => {
    const range = scope.region ? manifest.provinces[scope.region.slice(0, 2)] : undefined;
    const inScope = (file: number): boolean => !scope.region || (!!range && file >= range[0] && file <= range[1]);
    if (manifest.keyFiles === 0 || readings.length === 0) return [...everyFile].filter(inScope);
    const likely = new Set<number>();
    const possible = new Set<number>();
    for (const terms of readings) {
      const found = await Promise.all(terms.map(findFiles));
      for (const file of intersect(found.map(([files]) => files))) likely.add(file);
      for (const file of intersect(found.map(([, files]) => files))) possible.add(file);
    }
    return [...new Set([...likely, ...possible])].filter(inScope);
  };

  const searchWords = async (text: string, scope: SearchScope, files: number): Promise<SearchAnswer> => {
    const { readings, year } = readQuery(text);
    const order = await orderFiles(readings, scope);
    const sounds = /[a-z]/i.test(text) ? await load<Sounds>('sounds.json') : {};
    const wanted = order.slice(0, files);
    const hits: Hit[] = [];
    for (const { regions, rows } of await Promise.all(wanted.map((file) => load<RowFile>(`rows-${file}.json`)))) {
      for (const row of rows) {
        const region = regions[row[3]]!;
        if (scope.region && !region[0].startsWith(scope.region)) continue;
        if (scope.level && row[4] !== scope.level) continue;
        if (year !== null && !row[5].includes(year)) continue;
        const score =
          readings.length === 0 ? 1 : Math.max(...readings.map((terms) => matchRow(row, region[1], terms, sounds)));
        if (score > 0) hits.push({ row, region, score, year });
      }
    }
    // A stable sort: equal scores stay in the order of the list.
    return { hits: hits.sort((a, b) => b.score - a.score), more: order.length > wanted.length };
  };

  // Names stand in Simplified characters; what was typed in Traditional ones is looked up once more in those.
  const search = async (text: string, scope: SearchScope, files: number): Promise<SearchAnswer> => {
    const answer = await searchWords(text, scope, files);
    if (answer.hits.length > 0 || !/\p{Script=Han}/u.test(text)) return answer;
    const variants = await load<Variants>('variants.json');
    const simplified = [...text].map((character) => variants[character] ?? character).join('');
    return simplified === text ? answer : searchWords(simplified, scope, files);
  };
  return { manifest, search };
};
