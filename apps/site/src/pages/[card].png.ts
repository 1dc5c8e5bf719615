import type { APIRoute, GetStaticPaths } from 'astro';
import { answerCard, readSiteCard } from '../data/read-cards.ts';
import { hasPictures } from '../data/site-settings.ts';

export const getStaticPaths = (() => (hasPictures ? [{ params: { card: 'card' } }] : [])) satisfies GetStaticPaths;

/** The picture shown beside links to all pages that have none of their own. */
export const GET: APIRoute = async () => answerCard(await readSiteCard());
