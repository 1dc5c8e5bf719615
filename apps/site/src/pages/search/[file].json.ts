import type { APIRoute } from 'astro';
import { buildSearchIndex } from '../../data/build-search-index.ts';
import { makesSearch } from '../../data/site-settings.ts';

/** Every file of the search index; none where they stay as they are. */
export const getStaticPaths = async () =>
  (makesSearch ? [...(await buildSearchIndex()).keys()] : []).map((name) => ({
    params: { file: name.replace(/\.json$/, '') },
  }));

export const GET: APIRoute = async ({ params }) =>
  new Response((await buildSearchIndex()).get(`${params.file}.json`), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
