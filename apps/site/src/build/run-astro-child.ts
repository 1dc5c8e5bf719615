// Astro runs in a child of its own: its environment, its module cache and its chatter stay out of the caller's process.
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BucketSettings } from '../data/stored.ts';
import type { SiteBuildProgress } from './build-site.ts';
import type { Piece } from './pieces.ts';
import type { BuildPlan } from './plan-build.ts';
import type { SiteAbout } from './site-about.ts';
import type { SiteBenchmarks } from './site-benchmarks.ts';
import { SiteBuildError } from './site-build-error.ts';
import type { SiteRule } from './site-rule.ts';

/** What the child needs to know, passed as environment (the rules as a file), and what ends it early. */
export interface AstroChildInput {
  readonly db: string;
  /** Where sources are kept that the database does not hold itself. */
  readonly bucket: BucketSettings | null;
  readonly outDir: string;
  readonly rules: readonly SiteRule[];
  readonly benchmarks: SiteBenchmarks | null;
  readonly about: SiteAbout;
  /** Absolute path. */
  readonly downloads: string | null;
  readonly origin: string | null;
  readonly traditional: boolean;
  /** Folder that keeps pictures; null: none are drawn. */
  readonly pictures: string | null;
  readonly piece: Piece;
  /** The site that may stay in part; absolute path. */
  readonly old: string | null;
  /** Id of the release whose comparisons are shown, or a date; null for the newest. */
  readonly release: string | null;
  /** Names the program, and all that came with the build. */
  readonly program: string;
  /** Name of the compiled program: it depends on the site's own program and its address. */
  readonly compiled: string;
  /** When it aborts, the child is killed; the promise rejects once it is gone. */
  readonly signal: AbortSignal | null;
}

/** What the child reports: its plan is written, a page is, or all are. */
export type AstroChildMessage =
  | { readonly kind: 'planned' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'picture'; readonly drawn: boolean; readonly ms: number }
  | { readonly kind: 'done'; readonly pages: number };

/** Where the child leaves its plan, in its working directory. */
export const planFile = 'plan.json';

/** What was written: how many pages, and after which plan. */
export interface AstroChildResult {
  readonly pages: number;
  readonly plan: BuildPlan;
}

const keptOutput = 4000;
// Pages are made of many short-lived strings: room for them spares the collector a tenth of the time.
const youngMegabytes = 32;
// Astro and its builder, compiled: much of what a small build does is loading them.
const cacheFolder = fileURLToPath(new URL('../../.astro/compiled', import.meta.url));
const keptFolder = fileURLToPath(new URL('../../.astro/kept', import.meta.url));
const fontFile = fileURLToPath(new URL('../../fonts/noto-serif-sc-bold.woff2', import.meta.url));

// From dist the child is compiled; from src (tests) Node strips the types itself.
const childPath = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './run-astro.ts' : './run-astro.js', import.meta.url),
);

// Astro renders from a folder below its working directory when the output lies elsewhere. Each build has one of its
// own (two may run at once), inside this package, where the package's dependencies are found.
const makeWorkDir = (): string => {
  const parent = fileURLToPath(new URL('../../.astro', import.meta.url));
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, 'build-'));
};

// A relative path means the caller's folder, not the child's.
const absoluteAddress = (db: string): string =>
  db.startsWith('sqlite:') && !db.startsWith('sqlite::') ? `sqlite:${resolvePath(db.slice('sqlite:'.length))}` : db;

const readPlanFile = (workDir: string): BuildPlan | null => {
  const file = join(workDir, planFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BuildPlan) : null;
};

/** Who hears what the child reports. `onPlan`: before the first page is made. */
export interface AstroChildListeners {
  readonly onPlan: (plan: BuildPlan) => void;
  readonly onProgress: ((progress: SiteBuildProgress) => void) | undefined;
  readonly onPicture: ((picture: { readonly drawn: boolean; readonly ms: number }) => void) | undefined;
}

/** Builds the pages into `outDir`; resolves with what was written, rejects with the tail of Astro's output. */
export const runAstroChild = (
  input: AstroChildInput,
  { onPlan, onProgress, onPicture }: AstroChildListeners,
): Promise<AstroChildResult> =>
  new Promise((resolve, reject) => {
    const workDir = makeWorkDir();
    const rulesFile = join(workDir, 'rules.json');
    writeFileSync(rulesFile, JSON.stringify(input.rules));
    const benchmarksFile = join(workDir, 'benchmarks.json');
    writeFileSync(benchmarksFile, JSON.stringify(input.benchmarks));
    const aboutFile = join(workDir, 'about.json');
    writeFileSync(aboutFile, JSON.stringify(input.about));
    const child = fork(childPath, [], {
      cwd: workDir,
      execPath: process.execPath,
      execArgv: [`--max-semi-space-size=${youngMegabytes}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NIANBAO_DB: absoluteAddress(input.db),
        NIANBAO_SITE_BUCKET: input.bucket ? JSON.stringify(input.bucket) : '',
        NIANBAO_SITE_RULES: rulesFile,
        NIANBAO_SITE_BENCHMARKS: benchmarksFile,
        NIANBAO_SITE_ABOUT: aboutFile,
        NIANBAO_SITE_DOWNLOADS: input.downloads ?? '',
        NIANBAO_SITE_OUT: input.outDir,
        NIANBAO_SITE_ORIGIN: input.origin ?? '',
        NIANBAO_SITE_TRADITIONAL: input.traditional ? '1' : '',
        NIANBAO_SITE_PICTURES: input.pictures ?? '',
        NIANBAO_SITE_FONT: fontFile,
        NIANBAO_SITE_PROGRAM: input.program,
        NIANBAO_SITE_KEEP: join(keptFolder, input.compiled),
        NIANBAO_SITE_PIECE: `${input.piece.number}/${input.piece.count}`,
        NIANBAO_SITE_OLD: input.old ?? '',
        NIANBAO_SITE_RELEASE: input.release ?? '',
        NIANBAO_SITE_DIGESTS: '',
        NIANBAO_SITE_AGENCIES: '',
        NIANBAO_SITE_SHARED: '',
        NIANBAO_SITE_SEARCH: '',
        NODE_COMPILE_CACHE: cacheFolder,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        FORCE_COLOR: '0',
      },
    });
    const kill = (): void => void child.kill('SIGKILL');
    input.signal?.addEventListener('abort', kill, { once: true });
    if (input.signal?.aborted) kill();
    let output = '';
    let pages: number | null = null;
    const keep = (chunk: Buffer): void => {
      output = `${output}${chunk}`.slice(-keptOutput);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('message', (message: AstroChildMessage) => {
      if (message.kind === 'progress') onProgress?.({ done: message.done, total: message.total });
      else if (message.kind === 'picture') onPicture?.({ drawn: message.drawn, ms: message.ms });
      else if (message.kind === 'planned') onPlan(readPlanFile(workDir)!);
      else pages = message.pages;
    });
    child.on('error', (cause) => reject(new SiteBuildError('pages-failed', String(cause), { cause })));
    child.on('close', (code) => {
      input.signal?.removeEventListener('abort', kill);
      const plan = readPlanFile(workDir);
      rmSync(workDir, { recursive: true, force: true, maxRetries: 5 });
      if (code === 0 && pages !== null && plan !== null) resolve({ pages, plan });
      else reject(new SiteBuildError('pages-failed', output.trim() || `exit code ${code}`));
    });
  });
