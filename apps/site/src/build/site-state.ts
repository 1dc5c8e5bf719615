// What a built site was made from: it stands in the site's own folder, so that the two cannot come apart.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Piece } from './pieces.ts';

/** The folder of the state within a site. */
export const stateFolder = '.nianbao';
/** The digests of the reports within it (data/digest-file.ts). */
export const digestFile = 'digests.zst';

/**
 * `base`: the program and everything that all pages depend on. `agencies` and `pages`: marks of what each was made from
 * (data/mark-units.ts). `files`: those that are about no single agency, sorted.
 */
export interface SiteState {
  readonly base: string;
  readonly piece: Piece;
  readonly agencies: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

const sorted = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const nameOf = ({ number, count }: Piece): string => (count === 1 ? 'site.json' : `piece-${number}-of-${count}.json`);

/** Writes the state of a site or a piece; equal sites give equal bytes. */
export const writeSiteState = async (dir: string, state: SiteState): Promise<void> => {
  const { agencies, pages, files } = state;
  const written = { ...state, agencies: sorted(agencies), pages: sorted(pages), files: [...new Set(files)].sort() };
  await mkdir(join(dir, stateFolder), { recursive: true });
  await writeFile(join(dir, stateFolder, nameOf(state.piece)), `${JSON.stringify(written)}\n`);
};

/** The states in a folder: one of a site, several where pieces were laid together, none elsewhere. */
export const readStates = async (dir: string): Promise<readonly SiteState[]> => {
  const folder = join(dir, stateFolder);
  const names = (existsSync(folder) ? await readdir(folder) : []).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as SiteState));
};

/** Joins the states of all pieces of one site; null where one is lacking, there twice, or of another site. */
export const joinStates = (states: readonly SiteState[]): SiteState | null => {
  const [first] = states;
  if (!first) return null;
  const numbers = new Set(states.map(({ piece }) => piece.number));
  const fits = states.every(({ base, piece }) => base === first.base && piece.count === first.piece.count);
  if (fits && states.length === 1 && first.piece.count === 1) return first;
  if (!fits || numbers.size !== states.length || numbers.size !== first.piece.count) return null;
  return {
    base: first.base,
    piece: { number: 1, count: 1 },
    agencies: Object.assign({}, ...states.map(({ agencies }) => agencies)) as SiteState['agencies'],
    pages: Object.assign({}, ...states.map(({ pages }) => pages)) as SiteState['pages'],
    files: states.flatMap(({ files }) => files),
  };
};
