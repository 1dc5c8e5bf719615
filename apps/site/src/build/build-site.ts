// One site build: pages into a folder beside the wanted one, then a swap, so that no reader ever meets half a site.
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { prunePictures } from '../pictures/prune-pictures.ts';
import { applyPart, finishParts } from './apply-part.ts';
import { copyDownloads } from './copy-downloads.ts';
import { listChange } from './list-change.ts';
import { isInPiece, type Piece, wholeSite } from './pieces.ts';
import { readPlan } from './plan-build.ts';
import { runAstroChild } from './run-astro-child.ts';
import type { SiteAbout } from './site-about.ts';
import type { SiteBenchmarks } from './site-benchmarks.ts';
import { readBuildError } from './site-build-error.ts';
import type { SiteRule } from './site-rule.ts';
import { writeSiteState } from './site-state.ts';
import { swapFolders } from './swap-folders.ts';

export { SiteBuildError } from './site-build-error.ts';

/** How far a build is: pages written so far, and how many there will be. */
export interface SiteBuildProgress {
  readonly done: number;
  readonly total: number;
}

/** What to build from and where to. */
export interface SiteBuild {
  /** Address of the store, as `openStore` takes it. Example: "sqlite:data/nianbao.sqlite". */
  readonly db: string;
  /** Folder of the finished site; replaced whole when the build succeeds, left alone when it fails. */
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
   * Runs with the folder of the finished pages before they go live: the place to add files, such as those of the
   * API. `isMade` tells whether an address ("/v1/agencies/…" of the API) is made anew and not left as it is.
   */
  readonly afterPages?: (dir: string, isMade: (address: string) => boolean) => Promise<void>;
  /** Ends the build early: it rejects when everything half-built is gone, and `outDir` is as it was. */
  readonly signal?: AbortSignal;
}

/** What was built. `partial`: only what had changed, `agencies` of them. */
export interface SiteBuilt {
  readonly pages: number;
  readonly partial: boolean;
  readonly agencies: number;
}

/**
 * Builds the static site from a store.
 * Rejects with a `SiteBuildError` (code, both languages, the builder's last lines) and then leaves `outDir` as it was.
 * Example: `await buildSite({ db: 'sqlite:data/nianbao.sqlite', outDir: 'output/site' })` → `{ pages: 42 }`
 */
export const buildSite = async (build: SiteBuild): Promise<SiteBuilt> => {
  const {
    outDir,
    about = {},
    downloads,
    origin,
    traditional = true,
    pictures,
    since,
    piece = wholeSite,
    afterPages,
    signal,
  } = build;
  const target = resolve(outDir);
  // Some file systems keep times in whole seconds.
  const started = Date.now() - 2000;
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  await finishParts(target);
  const staging = await mkdtemp(join(parent, `.${basename(target)}-`));
  try {
    const input = {
      db: build.db,
      outDir: staging,
      rules: build.rules ?? [],
      benchmarks: build.benchmarks ?? null,
      about: { api: about.api ?? null, operator: about.operator ?? null },
      downloads: downloads ? resolve(downloads) : null,
      origin: origin ?? null,
      traditional,
      pictures:
        pictures === false || !origin ? null : resolve(pictures ?? join(parent, `.${basename(target)}-pictures`)),
      piece,
      old: since !== undefined && piece.count === 1 ? target : null,
      release: typeof since === 'string' ? since : null,
      signal: signal ?? null,
    };
    const { pages, plan } = await runAstroChild(input, build.onProgress, build.onPicture);
    await rm(join(staging, '.astro'), { recursive: true, force: true });
    if (downloads && isInPiece(piece, null)) await copyDownloads(resolve(downloads), staging);
    await afterPages?.(staging, readPlan(plan));
    const change = await listChange(staging, plan);
    await writeSiteState(staging, { ...plan.state, files: change.files });
    signal?.throwIfAborted();
    if (plan.partial) await applyPart(staging, target, change);
    else {
      await chmod(staging, 0o755);
      await swapFolders(staging, target);
      // Only a whole build has used every picture that a page shows.
      if (input.pictures && piece.count === 1) await prunePictures(input.pictures, started);
    }
    return { pages, partial: plan.partial, agencies: plan.made.length };
  } catch (cause) {
    await rm(staging, { recursive: true, force: true });
    throw readBuildError(cause);
  }
};
