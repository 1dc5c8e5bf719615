// The search index of all agencies, in files of at most 60 KB.
import { pinyin } from 'pinyin-pro';
import { foldText } from '../search/fold-text.ts';
import {
  type IndexManifest,
  type IndexRegion,
  type IndexRow,
  indexKinds,
  keyFileOf,
  type RowFile,
  type Sounds,
} from '../search/index-shape.ts';
import { listTokens } from '../search/list-tokens.ts';
import { openConverter } from '../traditional/open-converter.ts';
import { listVariants } from './list-variants.ts';
import type { Searched } from './read-searched.ts';

const mostBytes = 58_000;
// So few files are all read at once; keys would cost more than they save.
const fewFiles = 4;

/** Every file of the index by name, as text. */
export type IndexFiles = ReadonlyMap<string, string>;

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

interface Piece {
  readonly regions: Map<string, number>;
  readonly rows: IndexRow[];
  readonly list: IndexRegion[];
  bytes: number;
}

const writeRegion = (code: string, path: string, traditional: string): IndexRegion =>
  traditional === path ? [code, path] : [code, path, traditional];

const buildRow = (agency: Searched, piece: Piece, convert: (text: string) => string): IndexRow => {
  const code = agency.region?.code ?? '';
  const path = agency.region ? agency.region.path.join(' › ') || agency.region.name : '';
  const known = piece.regions.get(`${code} ${path}`);
  const region = known ?? piece.list.push(writeRegion(code, path, convert(path))) - 1;
  piece.regions.set(`${code} ${path}`, region);
  const { id, name, names, level, kind, keys, flawed } = agency;
  return [id, name ?? '', names, region, level ?? '', keys, flawed ? 1 : 0, kind ? indexKinds.indexOf(kind) : -1];
};

const readSyllables = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' }).map((syllable) => syllable.toLowerCase());

/**
 * Writes the index of a list of agencies, in its order; equal lists give equal files.
 * Example: `await writeSearchIndex(agencies)` → { "index.json" → …, "rows-0.json" → … }
 */
export const writeSearchIndex = async (agencies: readonly Searched[]): Promise<IndexFiles> => {
  const convert = openConverter();
  const pieces: Piece[] = [];
  const tokens = new Map<string, number[]>();
  const sounds = new Map<string, Set<string>>();
  const provinces: Record<string, [number, number]> = {};
  for (const agency of agencies) {
    let piece = pieces.at(-1);
    if (!piece || piece.bytes > mostBytes - 2000) {
      piece = { regions: new Map(), rows: [], list: [], bytes: 0 };
      pieces.push(piece);
    }
    const file = pieces.length - 1;
    const row = buildRow(agency, piece, convert);
    piece.rows.push(row);
    piece.bytes += sizeOf(row) + 1;
    const [code, path] = piece.list[row[3]]!;
    const province = code.slice(0, 2);
    provinces[province] = [provinces[province]?.[0] ?? file, file];
    const spoken = [row[1], ...agency.names].filter(Boolean).map((name) => {
      const text = foldText(name);
      const syllables = readSyllables(text);
      [...text].forEach((char, at) => {
        const reading = syllables[at];
        if (reading && /\p{Script=Han}/u.test(char)) sounds.set(char, (sounds.get(char) ?? new Set()).add(reading));
      });
      return { text, syllables };
    });
    for (const token of listTokens(spoken, foldText(path), agency.id)) {
      const files = tokens.get(token) ?? [];
      if (files.at(-1) !== file) files.push(file);
      tokens.set(token, files);
    }
  }
  const files = writeFiles(pieces, tokens, sounds, { agencies: agencies.length, provinces });
  const paths = pieces.flatMap(({ list }) => list.flatMap(([, path]) => [...path]));
  return new Map([
    ...files,
    ['variants.json', JSON.stringify(await listVariants(new Set([...sounds.keys(), ...paths])))],
  ]);
};

const writeFiles = (
  pieces: readonly Piece[],
  tokens: ReadonlyMap<string, readonly number[]>,
  sounds: ReadonlyMap<string, ReadonlySet<string>>,
  counted: Pick<IndexManifest, 'agencies' | 'provinces'>,
): IndexFiles => {
  const files = new Map<string, string>();
  pieces.forEach(({ list, rows }, index) => {
    const file: RowFile = { regions: list, rows };
    files.set(`rows-${index}.json`, JSON.stringify(file));
  });
  const keys = [...tokens].map(([token, list]) => [token, list.length === pieces.length ? 1 : list] as const);
  const keyBytes = keys.reduce((sum, entry) => sum + sizeOf(entry) + 1, 0);
  // A hash spreads them unevenly: half of the room is left.
  const keyFiles = pieces.length <= fewFiles ? 0 : Math.ceil(keyBytes / (mostBytes / 2));
  const split = Map.groupBy(keyFiles === 0 ? [] : keys, ([token]) => keyFileOf(token, keyFiles));
  for (let index = 0; index < keyFiles; index += 1)
    files.set(`keys-${index}.json`, JSON.stringify(Object.fromEntries(split.get(index) ?? [])));
  const read: Sounds = Object.fromEntries([...sounds].map(([char, readings]) => [char, [...readings].join(' ')]));
  files.set('sounds.json', JSON.stringify(read));
  const manifest: IndexManifest = { ...counted, rowFiles: pieces.length, keyFiles };
  files.set('index.json', JSON.stringify(manifest));
  return files;
};
