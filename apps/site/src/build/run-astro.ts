// The child's entry: plans a build and makes its pages, driven by environment variables (see run-astro-child.ts).
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addPreCheck } from './add-pre-check.ts';
import { isInPiece, readPiece, wholeSite } from './pieces.ts';
import { planBuild, readPlan } from './plan-build.ts';
import { type AstroChildMessage, planFile } from './run-astro-child.ts';
import { digestFile, stateFolder } from './site-state.ts';
import { searchFolder } from './unit-of.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { NIANBAO_SITE_OUT: outDir, NIANBAO_SITE_ORIGIN: origin, NIANBAO_SITE_PROGRAM: program } = process.env;
const { NIANBAO_SITE_KEEP: keepIn } = process.env;
const traditional = process.env.NIANBAO_SITE_TRADITIONAL === '1';
if (!outDir || !program || !keepIn)
  throw new Error('NIANBAO_SITE_OUT is not set: this file is started by buildSite, not by hand.');

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
const plan = await planBuild({ program, old: process.env.NIANBAO_SITE_OLD || null, piece, folder: process.cwd() });

// As a file: it is large, and a message may be lost with the channel.
await writeFile(planFile, JSON.stringify(plan));
await writeFile('agencies.json', JSON.stringify(plan.made));
process.env.NIANBAO_SITE_AGENCIES = join(process.cwd(), 'agencies.json');
const isMade = readPlan(plan);
process.env.NIANBAO_SITE_SHARED = isInPiece(piece, null) ? '1' : '';
process.env.NIANBAO_SITE_SEARCH = isMade(searchFolder) ? '1' : '';
report({ kind: 'planned' });

const makePages = async (): Promise<number> => {
  // Loaded when it is needed: it is much.
  const { buildPages } = await import('./build-pages.ts');
  const pages = await buildPages({ root, outDir, origin: origin || null, traditional, keepIn, isMade, tell });
  if (isMade('/check/'))
    await addPreCheck(outDir, root, ['/check/', '/en/check/', ...(traditional ? ['/hant/check/'] : [])]);
  if (existsSync(digestFile)) {
    await mkdir(join(outDir, stateFolder), { recursive: true });
    await copyFile(digestFile, join(outDir, stateFolder, digestFile));
  }
  return pages;
};

report({ kind: 'done', pages: plan.unchanged ? 0 : await makePages() });
process.off('disconnect', stop);
process.disconnect?.();
