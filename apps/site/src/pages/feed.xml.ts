import type { APIRoute } from 'astro';
import { answerFeed } from '../data/build-feed.ts';
import { readNewestReports } from '../data/read-overview.ts';
import { say } from '../text/say.ts';

const entries = 50;

/** The feed of the newest reports. */
export const GET: APIRoute = async ({ site }) =>
  answerFeed({
    title: say('zh', 'feed.title'),
    self: '/feed.xml',
    page: '/',
    reports: await readNewestReports(entries),
    origin: site,
  });
