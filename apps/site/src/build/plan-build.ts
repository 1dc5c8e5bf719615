// Which pages a build has to make: all, or those whose marks differ from those of the site that stands.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { everything, markAgencies, markAll, markEverything, markPages } from '../data/mark-units.ts';
import { keepDigests } from '../data/read-digests.ts';
import { isInPiece, type Piece } from './pieces.ts';
import { digestFile, joinStates, readStates, type SiteState, stateFolder } from './site-state.ts';
import { markedAs, unitOf } from './unit-of.ts';

/** What is to be made. `partial`: the pages that are not among it stand in the old site and stay; `unchanged`: all do. */
export interface BuildPlan {
  readonly partial: boolean;
  readonly unchanged: boolean;
  readonly state: Omit<SiteState, 'files'>;
  /** Agencies to be made, and those of the old site that are no more. */
  readonly made: readonly string[];
  readonly gone: readonly string[];
  /** Addresses without language of pages about several agencies that stay as they are. */
  readonly kept: readonly string[];
  /** Files about several agencies in the old site. */
  readonly oldFiles: readonly string[];
}

/** `program`: names the program and what came with the build. `old`: the site that stands, where it may be kept in part. */
export interface PlanInput {
  readonly program: string;
  readonly old: string | null;
  readonly piece: Piece;
  /** A folder for the digests of the reports. */
  readonly folder: string;
}

/** Plans a build. What it reads for that, the pages of the same process need not read again (data/share-reading.ts). */
export const planBuild = async ({ program, old, piece, folder }: PlanInput): Promise<BuildPlan> => {
  const before = old === null ? null : joinStates(await readStates(old));
  const oldDigests = old === null ? null : join(old, stateFolder, digestFile);
  // Digests of another program may say other things of the same report.
  const same = before?.base.startsWith(`${program}.`) === true;
  if (same && oldDigests && existsSync(oldDigests)) process.env.NIANBAO_SITE_DIGESTS = oldDigests;
  const base = `${program}.${await markAll()}`;
  // Nothing that a page shows is not in this mark: the others need not be looked at.
  if (before?.base === base && before.pages[everything] === (await markEverything()))
    return {
      partial: true,
      unchanged: true,
      state: { base, piece, agencies: before.agencies, pages: before.pages },
      made: [],
      gone: [],
      kept: Object.keys(before.pages),
      oldFiles: before.files,
    };
  const agencies = Object.fromEntries([...(await markAgencies())].filter(([id]) => isInPiece(piece, id)));
  const first = isInPiece(piece, null);
  const pages = first ? Object.fromEntries(await markPages()) : {};
  if (first) await keepDigests(join(folder, digestFile));
  const state = { base, piece, agencies, pages };
  const ids = Object.keys(agencies);
  if (before?.base !== base)
    return { partial: false, unchanged: false, state, made: ids, gone: [], kept: [], oldFiles: [] };
  return {
    partial: true,
    unchanged: false,
    state,
    made: ids.filter((id) => before.agencies[id] !== agencies[id]),
    gone: Object.keys(before.agencies).filter((id) => !Object.hasOwn(agencies, id)),
    kept: Object.keys(pages).filter((page) => before.pages[page] === pages[page]),
    oldFiles: before.files,
  };
};

/** Tells of an address whether a plan makes it. */
export const readPlan = ({ partial, state, made, kept }: BuildPlan): ((address: string) => boolean) => {
  const [agencies, pages] = [new Set(made), new Set(kept)];
  return (address) => {
    const agency = unitOf(address);
    if (agency !== null) return agencies.has(agency);
    const name = markedAs(address);
    // A page without a mark of its own may show anything.
    const mark = Object.hasOwn(state.pages, name) ? name : everything;
    return isInPiece(state.piece, null) && !(partial && pages.has(mark));
  };
};

/** A short name for whatever comes with a build. */
export const markInput = (...input: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(input)).digest('base64url').slice(0, 24);
