// One site build: pages into a folder beside the wanted one, then a swap, so that no reader ever meets half a site.
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { copyDownloads } from './copy-downloads.ts';
import { runAstroChild } from './run-astro-child.ts';
import type { SiteAbout } from './site-about.ts';
import type { SiteBenchmarks } from './site-benchmarks.ts';
import { SiteBuildError } from './site-build-error.ts';
import type { SiteRule } from './site-rule.ts';
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
   * need `origin`.
   */
  readonly pictures?: string | false;
  readonly onProgress?: (progress: SiteBuildProgress) => void;
  /** A picture is there: drawn, or kept from before; how long that took. */
  readonly onPicture?: (picture: { readonly drawn: boolean; readonly ms: number }) => void;
  /** Runs with the folder of the finished pages before they go live: the place to add files, such as those of the API. */
  readonly afterPages?: (dir: string) => Promise<void>;
  /** Ends the build early: it rejects when everything half-built is gone, and `outDir` is as it was. */
  readonly signal?: AbortSignal;
}

/**
 * Builds the static site from a store.
 * Rejects with a `SiteBuildError` (code, both languages, the builder's last lines) and then leaves `outDir` as it was.
 * Example: `await buildSite({ db: 'sqlite:data/nianbao.sqlite', outDir: 'output/site' })` → `{ pages: 42 }`
 */
export const buildSite = async ({
  db,
  outDir,
  rules = [],
  benchmarks,
  about = {},
  downloads,
  origin,
  traditional = true,
  pictures,
  onProgress,
  onPicture,
  afterPages,
  signal,
}: SiteBuild): Promise<{ pages: number }> => {
  const target = resolve(outDir);
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  const staging = await mkdtemp(join(parent, `.${basename(target)}-`));
  try {
    const input = {
      db,
      outDir: staging,
      rules,
      benchmarks: benchmarks ?? null,
      about: { api: about.api ?? null, operator: about.operator ?? null },
      downloads: downloads ? resolve(downloads) : null,
      origin: origin ?? null,
      traditional,
      pictures:
        pictures === false || !origin ? null : resolve(pictures ?? join(parent, `.${basename(target)}-pictures`)),
      signal: signal ?? null,
    };
    const pages = await runAstroChild(input, onProgress, onPicture);
    await rm(join(staging, '.astro'), { recursive: true, force: true });
    if (downloads) await copyDownloads(resolve(downloads), staging);
    await afterPages?.(staging);
    await chmod(staging, 0o755);
    signal?.throwIfAborted();
    await swapFolders(staging, target);
    return { pages };
  } catch (cause) {
    await rm(staging, { recursive: true, force: true });
    throw cause instanceof SiteBuildError ? cause : new SiteBuildError('site-not-written', String(cause), { cause });
  }
};
