// The child's entry: one Astro build, driven by environment variables (see run-astro-child.ts).
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { addTraditional, listSimplifiedPages } from '../traditional/add-traditional.ts';
import { addPreCheck } from './add-pre-check.ts';
import { markProgram } from './mark-program.ts';
import { orderPrerendering } from './order-prerendering.ts';
import { isInPiece, readPiece, wholeSite } from './pieces.ts';
import { markInput, planBuild, readPlan } from './plan-build.ts';
import { type AstroChildMessage, planFile } from './run-astro-child.ts';
import { digestFile, stateFolder } from './site-state.ts';
import { searchFolder } from './unit-of.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = process.env.NIANBAO_SITE_OUT;
const origin = process.env.NIANBAO_SITE_ORIGIN;
const traditional = process.env.NIANBAO_SITE_TRADITIONAL === '1';
if (!outDir) throw new Error('NIANBAO_SITE_OUT is not set: this file is started by buildSite, not by hand.');

process.env.NIANBAO_SITE_CHECK = join(root, 'dist/check');

const report = (message: AstroChildMessage): void => {
  process.send?.(message);
};

// Not every page is worth a message.
const tellEach = 100;
let told = 0;
const tell = (done: number, total: number): void => {
  if (done < total && performance.now() - told < tellEach) return;
  told = performance.now();
  report({ kind: 'progress', done, total });
};

// Whoever started this build is gone: nobody would take the result.
const stop = (): never => process.exit(1);
process.on('disconnect', stop);

const piece = readPiece(process.env.NIANBAO_SITE_PIECE ?? '') ?? wholeSite;
const plan = await planBuild({
  program: markInput(await markProgram(root), process.env.NIANBAO_SITE_INPUT),
  old: process.env.NIANBAO_SITE_OLD || null,
  piece,
  folder: process.cwd(),
});

// Each Chinese page comes in Traditional characters, too.
const pagesOf = (address: string): number => (traditional && !address.startsWith('/en/') ? 2 : 1);

// As a file: it is large, and a message may be lost with the channel.
await writeFile(planFile, JSON.stringify(plan));
await writeFile('agencies.json', JSON.stringify(plan.made));
process.env.NIANBAO_SITE_AGENCIES = join(process.cwd(), 'agencies.json');
const isMade = readPlan(plan);
process.env.NIANBAO_SITE_SHARED = isInPiece(piece, null) ? '1' : '';
process.env.NIANBAO_SITE_SEARCH = isMade(searchFolder) ? '1' : '';

const keepDigestFile = async (): Promise<void> => {
  if (!existsSync(digestFile)) return;
  await mkdir(join(outDir, stateFolder), { recursive: true });
  await copyFile(digestFile, join(outDir, stateFolder, digestFile));
};

await build({
  root,
  configFile: false,
  outDir,
  cacheDir: join(outDir, '.astro'),
  ...(origin ? { site: origin } : {}),
  trailingSlash: 'always',
  build: { format: 'preserve', inlineStylesheets: 'never' },
  // A line a page costs as much as a small page.
  logLevel: 'warn',
  devToolbar: { enabled: false },
  compressHTML: true,
  vite: {
    logLevel: 'warn',
    // In this build's own folder: the package's modules may be read-only (an image, another user's installation).
    cacheDir: resolve('.vite'),
    // Scripts and styles are files of their own: a strict content security policy then needs no exceptions.
    build: { assetsInlineLimit: 0, cssTarget: ['chrome123', 'safari17.5', 'firefox120'] },
    environments: {
      prerender: {
        resolve: { external: ['@nianbao/schema', '@nianbao/store', '@nianbao/checks', '@nianbao/render'] },
      },
    },
  },
  integrations: [
    {
      name: 'nianbao-page-count',
      hooks: {
        'astro:build:start': ({ setPrerenderer }) => {
          setPrerenderer(orderPrerendering(isMade, pagesOf, tell));
        },
        'astro:build:done': async ({ pages }) => {
          let done = pages.length;
          if (traditional) {
            const simplified = await listSimplifiedPages(outDir);
            const total = done + simplified.length;
            await addTraditional(outDir, simplified, () => {
              done += 1;
              report({ kind: 'progress', done, total });
            });
          }
          if (isInPiece(piece, null))
            await addPreCheck(outDir, root, ['/check/', '/en/check/', ...(traditional ? ['/hant/check/'] : [])]);
          await keepDigestFile();
          report({ kind: 'done', pages: done });
        },
      },
    },
  ],
});
process.off('disconnect', stop);
process.disconnect?.();
