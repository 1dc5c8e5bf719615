import type { APIRoute } from 'astro';
import { answerFeed } from '../../../data/build-feed.ts';
import { listAgencyPaths } from '../../../data/list-paths.ts';
import { readAgency } from '../../../data/read-documents.ts';
import { readExplained } from '../../../data/read-explained.ts';
import { agencyFeed, agencyPath } from '../../../model/cell-address.ts';
import { say } from '../../../text/say.ts';

export const getStaticPaths = listAgencyPaths;

/** The feed of an agency's reports. */
export const GET: APIRoute = async ({ params, site }) => {
  const agency = await readAgency(params.id!);
  return answerFeed({
    title: say('zh', 'agency.feedOf', { name: agency.name ?? say('zh', 'agency.unknown') }),
    self: agencyFeed(agency.id),
    page: agencyPath(agency.id),
    reports: agency.items,
    explained: await readExplained(),
    origin: site,
  });
};
