// One site build: pages into a folder beside the wanted one, then a swap, so that no reader ever meets half a site.
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BucketSettings } from '../data/stored.ts';
import { prunePictures } from '../pictures/prune-pictures.ts';
import { applyPart, finishParts } from './apply-part.ts';
import { copyDownloads } from './copy-downloads.ts';
import { listChange } from './list-change.ts';
import { markProgram } from './mark-program.ts';
import { type Piece, wholeSite } from './pieces.ts';
import { type BuildPlan, markInput, readPlan } from './plan-build.ts';
import { readInput } from './read-input.ts';
import { requireReplaceable } from './require-replaceable.ts';
import { type AstroChildInput, runAstroChild } from './run-astro-child.ts';
import type { SiteAbout } from './site-about.ts';
import type { SiteBenchmarks } from './site-benchmarks.ts';
import { readBuildError } from './site-build-error.ts';
import type { SiteRule } from './site-rule.ts';
import { lookAtStore, showsSeen, writeSeen } from './site-seen.ts';
import { writeSiteState } from './site-state.ts';
import { swapFolders } from './swap-folders.ts';

export { SiteBuildError } from './site-build-error.ts';

const packageDir = fileURLToPath(new URL('../..', import.meta.url));

/** How far a build is: pages written so far, and how many there will be. */
export interface SiteBuildProgress {
  readonly done: number;
  readonly total: number;
}

/** What to build from and where to. */
export interface SiteBuild {
  /** Address of the store, as `openStore` takes it. Example: "sqlite:data/nianbao.sqlite". */
  readonly db: string;
  /** Where sources are kept that the database does not hold itself. */
  readonly bucket?: BucketSettings;
  /** Folder of the finished site: a site of earlier is replaced whole when the build succeeds, left alone when it fails. */
  readonly outDir: string;
  /** The rules in the order of their list, families together; each has a page. None: an empty list. */
  readonly rules?: readonly SiteRule[];
  /** How well the programs do, for the page on quality. */
  readonly benchmarks?: SiteBenchmarks;
  /** What the pages under /docs/ say of the API and of who runs the site. */
  readonly about?: Partial<SiteAbout>;
  /** Folder of exported files with their datapackage.json, for the page of downloads; they become part of the site. */
  readonly downloads?: string;
  /** Public origin for canonical links and hreflang. Example: "https://example.org". Without it they are root-relative. */
  readonly origin?: string;
  /** Whether every page comes in Traditional Chinese, too, under /hant/ (default true). */
  readonly traditional?: boolean;
  /**
   * Folder that keeps the pictures of links from build to build (default: beside `outDir`); false: none are drawn. They
   * need `origin`. A whole build removes what no page shows any more.
   */
  readonly pictures?: string | false;
  /**
   * Makes only what has changed since the site in `outDir` was built; the rest of it stays. A string names the release
   * whose comparisons are shown, or a date on which it was the newest; true is the newest one. Without a site that this
   * program built, or where something changed that is on every page, everything is made.
   */
  readonly since?: string | true;
  /** Makes one piece of the site, to be laid together with the others (`mergeSites`). */
  readonly piece?: Piece;
  readonly onProgress?: (progress: SiteBuildProgress) => void;
  /** A picture is there: drawn, or kept from before; how long that took. */
  readonly onPicture?: (picture: { readonly drawn: boolean; readonly ms: number }) => void;
  /**
   * Adds files to the folder of the pages before they go live, such as those of the API: after the pages of a whole site,
   * beside those of a part, which are few. `isMade` tells whether an address ("/v1/agencies/…" of the API) is made anew and
   * not left as it is; asked once the build has failed, it throws. `agencies`: those of which anything is; null for all.
   */
  readonly addFiles?: (
    dir: string,
    isMade: (address: string) => boolean,
    agencies: readonly string[] | null,
  ) => Promise<void>;
  /** Names what adds those files: with another one everything is made. */
  readonly addedBy?: string;
  /** Ends the build early: it rejects when everything half-built is gone, and `outDir` is as it was. */
  readonly signal?: AbortSignal;
}

/** What was built. `partial`: only what had changed, `agencies` of them; `unchanged`: that was nothing. */
export interface SiteBuilt {
  readonly pages: number;
  readonly partial: boolean;
  readonly unchanged: boolean;
  readonly agencies: number;
}

type Input = Omit<AstroChildInput, 'signal' | 'program' | 'compiled'>;

const settle = (build: SiteBuild, target: string, staging: string): Input => {
  const { about = {}, downloads, origin, traditional = true, pictures, since, piece = wholeSite } = build;
  const kept = join(dirname(target), `.${basename(target)}-pictures`);
  return {
    db: build.db,
    bucket: build.bucket ?? null,
    outDir: staging,
    rules: build.rules ?? [],
    benchmarks: build.benchmarks ?? null,
    about: { api: about.api ?? null, operator: about.operator ?? null },
    downloads: downloads ? resolve(downloads) : null,
    origin: origin ?? null,
    traditional,
    pictures: pictures === false || !origin ? null : resolve(pictures ?? kept),
    piece,
    old: since !== undefined && piece.count === 1 ? target : null,
    release: typeof since === 'string' ? since : null,
  };
};

/** Makes the pages, and lets the caller add its files: beside them where only some are made. */
const makeFiles = async (
  input: Omit<AstroChildInput, 'signal'>,
  { addFiles, onProgress, onPicture, signal }: SiteBuild,
): Promise<{ readonly pages: number; readonly plan: BuildPlan }> => {
  const stopping = new AbortController();
  const signals = signal ? [signal, stopping.signal] : [stopping.signal];
  const add = async (plan: BuildPlan): Promise<void> => {
    const isMade = readPlan(plan);
    const ask = (address: string): boolean => {
      stopping.signal.throwIfAborted();
      return isMade(address);
    };
    await addFiles?.(input.outDir, ask, plan.partial ? plan.made : null);
  };
  let adding: Promise<void> = Promise.resolve();
  const onPlan = (plan: BuildPlan): void => {
    if (!plan.partial || plan.unchanged) return;
    adding = add(plan);
    // Said when the child is gone; without these files it need not go on.
    adding.catch((cause: unknown) => stopping.abort(cause));
  };
  try {
    const made = await runAstroChild({ ...input, signal: AbortSignal.any(signals) }, { onPlan, onProgress, onPicture });
    await (made.plan.partial ? adding : add(made.plan));
    return made;
  } catch (cause) {
    stopping.abort(cause);
    await adding;
    throw cause;
  }
};

/**
 * Builds the static site from a store.
 * Rejects with a `SiteBuildError` (code, both languages, the builder's last lines) and then leaves `outDir` as it was.
 * Example: `await buildSite({ db: 'sqlite:data/nianbao.sqlite', outDir: 'output/site' })` → `{ pages: 42 }`
 */
export const buildSite = async (build: SiteBuild): Promise<SiteBuilt> => {
  const { signal } = build;
  const target = resolve(build.outDir);
  await requireReplaceable(target);
  // Some file systems keep times in whole seconds.
  const started = Date.now() - 2000;
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  await finishParts(target);
  const staging = await mkdtemp(join(parent, `.${basename(target)}-`));
  try {
    const input = settle(build, target, staging);
    const { downloads, piece, old, release } = input;
    const own = await markProgram(packageDir);
    const program = markInput(own, await readInput(input), build.addedBy);
    const seen = await lookAtStore(input.db, { program, release });
    const nothing = { pages: 0, partial: true, unchanged: true, agencies: 0 };
    if (old !== null && (await showsSeen(old, seen))) {
      await rm(staging, { recursive: true });
      return nothing;
    }
    const { pages, plan } = await makeFiles({ ...input, program, compiled: markInput(own, input.origin) }, build);
    if (plan.unchanged) {
      await writeSeen(target, seen);
      await rm(staging, { recursive: true });
      return nothing;
    }
    await rm(join(staging, '.astro'), { recursive: true, force: true });
    if (downloads && readPlan(plan)('/download/')) await copyDownloads(downloads, staging);
    const change = await listChange(staging, plan);
    await writeSiteState(staging, { ...plan.state, files: change.files });
    if (piece.count === 1) await writeSeen(staging, seen);
    signal?.throwIfAborted();
    if (plan.partial) await applyPart(staging, target, change);
    else {
      await chmod(staging, 0o755);
      await swapFolders(staging, target);
      // Only a whole build has used every picture that a page shows.
      if (input.pictures && piece.count === 1) await prunePictures(input.pictures, started);
    }
    return { pages, partial: plan.partial, unchanged: false, agencies: plan.made.length };
  } catch (cause) {
    await rm(staging, { recursive: true, force: true });
    throw readBuildError(cause);
  }
};
