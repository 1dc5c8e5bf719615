import type { APIRoute } from 'astro';
import { buildSeriesFile } from '../../../data/build-series-file.ts';
import { listAgencyPaths } from '../../../data/list-paths.ts';

export const getStaticPaths = listAgencyPaths;

/** The figures and rates of an agency over the years. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await buildSeriesFile(params.id!)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
