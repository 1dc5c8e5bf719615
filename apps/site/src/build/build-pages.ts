// The pages of a plan, and those in Traditional characters.
import { cp } from 'node:fs/promises';
import { addTraditional, listSimplifiedPages } from '../traditional/add-traditional.ts';
import { findKeptServer, type KeptServer } from './kept-server.ts';
import { openKeptPrerenderer } from './open-kept-prerenderer.ts';
import { orderPrerendering } from './order-prerendering.ts';
import { writePages } from './write-pages.ts';

/** Which pages are made and where to. `root`: the site's package, `origin`: null where nobody said it. */
export interface PagesToBuild {
  readonly root: string;
  readonly outDir: string;
  readonly origin: string | null;
  readonly traditional: boolean;
  /** Folder that keeps the compiled program of this site and this origin. */
  readonly keepIn: string;
  readonly isMade: (address: string) => boolean;
  /** Hears how many pages are written, and how many there will be. */
  readonly tell: (done: number, total: number) => void;
}

type Simplified = Pick<PagesToBuild, 'root' | 'outDir' | 'origin' | 'keepIn'> & {
  readonly order: ReturnType<typeof orderPrerendering>;
};

const bundle = async (root: string, origin: string | null, keepIn: string): Promise<KeptServer> => {
  // Loaded when it is needed: it is much.
  await (await import('./bundle-program.ts')).bundleProgram({ root, origin, keepIn });
  const kept = await findKeptServer(keepIn);
  if (!kept) throw new Error(`The compiled program of the pages is not in ${keepIn}.`);
  return kept;
};

const buildSimplified = async ({ root, outDir, origin, keepIn, order }: Simplified): Promise<number> => {
  const kept = (await findKeptServer(keepIn)) ?? (await bundle(root, origin, keepIn));
  await cp(kept.assets, outDir, { recursive: true });
  return writePages(order(await openKeptPrerenderer(kept)), outDir, origin);
};

/** Builds the pages; resolves with their number. */
export const buildPages = async (wanted: PagesToBuild): Promise<number> => {
  const { outDir, traditional, isMade, tell } = wanted;
  // Each Chinese page comes in Traditional characters, too.
  const pagesOf = (address: string): number => (traditional && !address.startsWith('/en/') ? 2 : 1);
  let done = await buildSimplified({ ...wanted, order: orderPrerendering(isMade, pagesOf, tell) });
  if (!traditional) return done;
  const simplified = await listSimplifiedPages(outDir);
  const total = done + simplified.length;
  await addTraditional(outDir, simplified, () => {
    done += 1;
    tell(done, total);
  });
  return done;
};
