import type { APIRoute } from 'astro';
import { answerFeed } from '../data/build-feed.ts';
import { readExplained } from '../data/read-explained.ts';
import { entriesInFeed, readNewestReports } from '../data/read-overview.ts';
import { say } from '../text/say.ts';

/** The feed of the newest reports. */
export const GET: APIRoute = async ({ site }) =>
  answerFeed({
    title: say('zh', 'feed.title'),
    self: '/feed.xml',
    page: '/',
    reports: await readNewestReports(entriesInFeed),
    explained: await readExplained(),
    origin: site,
  });
