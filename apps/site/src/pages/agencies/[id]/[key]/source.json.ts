import type { APIRoute } from 'astro';
import { listReportPaths } from '../../../../data/list-paths.ts';
import { readSourceWords } from '../../../../data/read-source-view.ts';

export const getStaticPaths = listReportPaths;

/** The words of a report's source, fetched when a reader wants to see them beside the tables. */
export const GET: APIRoute = async ({ params }) => Response.json(await readSourceWords(params.id!, params.key!));
