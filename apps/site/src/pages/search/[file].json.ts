import type { APIRoute } from 'astro';
import { listSearchFiles, readSearchFile } from '../../data/build-search-index.ts';
import { makesShared } from '../../data/site-settings.ts';

/** The files of the search index; without those that only names and places decide, where they stay as they are. */
export const getStaticPaths = async () =>
  (makesShared ? await listSearchFiles() : []).map((name) => ({ params: { file: name.replace(/\.json$/, '') } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await readSearchFile(`${params.file}.json`), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
