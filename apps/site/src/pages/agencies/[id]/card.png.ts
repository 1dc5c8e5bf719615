import type { APIRoute, GetStaticPaths } from 'astro';
import { listAgencyPaths } from '../../../data/list-paths.ts';
import { answerCard, readAgencyCard } from '../../../data/read-cards.ts';
import { hasPictures } from '../../../data/site-settings.ts';

export const getStaticPaths = (async () => (hasPictures ? listAgencyPaths() : [])) satisfies GetStaticPaths;

/** The picture shown beside links to an agency and its reports. */
export const GET: APIRoute = async ({ params }) => answerCard(await readAgencyCard(params.id!));
