import type { APIRoute } from 'astro';
import { listReportPaths } from '../../../../data/list-paths.ts';
import { writeReportSarif } from '../../../../data/write-report-sarif.ts';

export const getStaticPaths = listReportPaths;

/** The findings of a report as SARIF 2.1.0. */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(await writeReportSarif(params.id!, params.key!, site));
