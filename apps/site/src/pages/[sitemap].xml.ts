import type { APIRoute, GetStaticPaths } from 'astro';
import { buildSitemap, buildSitemapIndex, countSitemapFiles, type SitemapInput } from '../data/build-sitemap.ts';
import { listSitePaths } from '../data/list-site-paths.ts';
import { once } from '../data/once.ts';
import { readRelease } from '../data/read-peers.ts';
import { hasTraditional, siteOrigin } from '../data/site-settings.ts';

const readInput = once(async (): Promise<SitemapInput | null> => {
  if (siteOrigin === null) return null;
  const [paths, release] = await Promise.all([listSitePaths(), readRelease()]);
  return { origin: siteOrigin, paths, hasTraditional, lastmod: release?.date ?? null };
});

/** Addresses in a sitemap have to be whole: a site that does not know its own has none. */
export const getStaticPaths = (async () => {
  const input = await readInput();
  if (input === null) return [];
  const files = Array.from({ length: countSitemapFiles(input) }, (_, index) => `sitemap-${index + 1}`);
  return ['sitemap', ...files].map((sitemap) => ({ params: { sitemap } }));
}) satisfies GetStaticPaths;

/** The sitemap's index, and its files. */
export const GET: APIRoute = async ({ params }) => {
  const input = (await readInput())!;
  const file = params.sitemap!.split('-')[1];
  const body = file === undefined ? buildSitemapIndex(input) : buildSitemap(input, Number(file));
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
