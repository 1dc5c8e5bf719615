// The search index of all agencies, in files of at most 60 KB.
import { pinyin } from 'pinyin-pro';
import { foldText } from '../search/fold-text.ts';
import { type IndexManifest, keyFileOf, type Sounds } from '../search/index-shape.ts';
import { listTokens } from '../search/list-tokens.ts';
import {
  cutSearchRows,
  mostBytes,
  nameRows,
  regionPathOf,
  type SearchRows,
  writeSearchRows,
} from './cut-search-rows.ts';
import { listVariants } from './list-variants.ts';
import type { Searched } from './read-searched.ts';

// So few files are all read at once; keys would cost more than they save.
const fewFiles = 4;

/** Every file of the index by name, as text. */
export type IndexFiles = ReadonlyMap<string, string>;

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const readSyllables = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' }).map((syllable) => syllable.toLowerCase());

/**
 * Writes what leads to the files of rows: keys, sounds, other forms of characters, and the list of them all. It knows of
 * the agencies names and places alone, not their years nor how they fare.
 */
export const writeSearchKeys = async (pieces: readonly SearchRows[]): Promise<IndexFiles> => {
  const tokens = new Map<string, number[]>();
  const sounds = new Map<string, Set<string>>();
  const provinces: Record<string, [number, number]> = {};
  for (const [file, { agencies }] of pieces.entries())
    for (const agency of agencies) {
      const province = (agency.region?.code ?? '').slice(0, 2);
      provinces[province] = [provinces[province]?.[0] ?? file, file];
      const spoken = [agency.name ?? '', ...agency.names].filter(Boolean).map((name) => {
        const text = foldText(name);
        const syllables = readSyllables(text);
        [...text].forEach((char, at) => {
          const reading = syllables[at];
          if (reading && /\p{Script=Han}/u.test(char)) sounds.set(char, (sounds.get(char) ?? new Set()).add(reading));
        });
        return { text, syllables };
      });
      for (const token of listTokens(spoken, foldText(regionPathOf(agency)), agency.id)) {
        const files = tokens.get(token) ?? [];
        if (files.at(-1) !== file) files.push(file);
        tokens.set(token, files);
      }
    }
  const agencies = pieces.reduce((sum, piece) => sum + piece.agencies.length, 0);
  const files = writeFiles(pieces.length, tokens, sounds, { agencies, provinces });
  const paths = pieces.flatMap(({ regions }) => regions.flatMap(([, path]) => [...path]));
  return files.set('variants.json', JSON.stringify(await listVariants(new Set([...sounds.keys(), ...paths]))));
};

/**
 * Writes the index of a list of agencies, in its order; equal lists give equal files.
 * Example: `await writeSearchIndex(agencies)` → { "index.json" → …, "rows-0.json" → … }
 */
export const writeSearchIndex = async (agencies: readonly Searched[]): Promise<IndexFiles> => {
  const pieces = cutSearchRows(agencies);
  const rows = await Promise.all(
    pieces.map(async (piece, index) => [nameRows(index), await writeSearchRows(piece)] as const),
  );
  return new Map([...rows, ...(await writeSearchKeys(pieces))]);
};

const writeFiles = (
  pieces: number,
  tokens: ReadonlyMap<string, readonly number[]>,
  sounds: ReadonlyMap<string, ReadonlySet<string>>,
  counted: Pick<IndexManifest, 'agencies' | 'provinces'>,
): Map<string, string> => {
  const files = new Map<string, string>();
  const keys = [...tokens].map(([token, list]) => [token, list.length === pieces ? 1 : list] as const);
  const keyBytes = keys.reduce((sum, entry) => sum + sizeOf(entry) + 1, 0);
  // A hash spreads them unevenly: half of the room is left.
  const keyFiles = pieces <= fewFiles ? 0 : Math.ceil(keyBytes / (mostBytes / 2));
  const split = Map.groupBy(keyFiles === 0 ? [] : keys, ([token]) => keyFileOf(token, keyFiles));
  for (let index = 0; index < keyFiles; index += 1)
    files.set(`keys-${index}.json`, JSON.stringify(Object.fromEntries(split.get(index) ?? [])));
  const read: Sounds = Object.fromEntries([...sounds].map(([char, readings]) => [char, [...readings].join(' ')]));
  files.set('sounds.json', JSON.stringify(read));
  const manifest: IndexManifest = { ...counted, rowFiles: pieces, keyFiles };
  files.set('index.json', JSON.stringify(manifest));
  return files;
};
