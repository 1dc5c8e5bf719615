// What Astro does with a prerenderer (astro/dist/core/build/generate.js), for pages and files of this site.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

// Astro's own where nobody said the site's address.
const localOrigin = 'http://localhost:4321';

// Pages stand in folders of their own, but for those that are no index (404.html). A file is asked for as Astro names it,
// with a slash behind it where its route has no ending.
const placesOf = ({ pathname, route }: Path): { readonly address: string; readonly file: string } => {
  const plain = `/${pathname.replace(/^\/|\/$/g, '')}`;
  if (route.type !== 'page') {
    const isEnded = pathname.endsWith('/') || !/\.[^/]+$/.test(pathname);
    return { address: isEnded ? `${plain}/` : plain, file: plain };
  }
  if (!route.isIndex) return { address: `${plain}.html`, file: `${plain}.html` };
  return { address: plain === '/' ? plain : `${plain}/`, file: join(plain, 'index.html') };
};

/**
 * Writes whatever a prerenderer makes into a folder; resolves with the number of pages. The first of two equal paths counts.
 * Files are written at once: handing each to another thread costs more than writing it.
 */
export const writePages = async (
  prerenderer: AstroPrerenderer,
  outDir: string,
  origin: string | null,
): Promise<number> => {
  const seen = new Set<string>();
  let pages = 0;
  for (const path of await prerenderer.getStaticPaths()) {
    const { address, file } = placesOf(path);
    if (seen.has(file)) continue;
    seen.add(file);
    const url = new URL(address, origin ? new URL(origin).origin : localOrigin);
    const answer = await prerenderer.render(new Request(url), { routeData: path.route });
    const response = answer instanceof Response ? answer : answer.response;
    if (!response.body) continue;
    const target = join(outDir, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, new Uint8Array(await response.arrayBuffer()));
    if (path.route.type === 'page') pages += 1;
    // Messages come and go between two pages.
    await setImmediate();
  }
  return pages;
};
