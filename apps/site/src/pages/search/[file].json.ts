import type { APIRoute } from 'astro';
import { buildSearchIndex } from '../../data/build-search-index.ts';

/** Every file of the search index. */
export const getStaticPaths = async () =>
  [...(await buildSearchIndex()).keys()].map((name) => ({ params: { file: name.replace(/\.json$/, '') } }));

export const GET: APIRoute = async ({ params }) =>
  new Response((await buildSearchIndex()).get(`${params.file}.json`), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
