import type { APIRoute } from 'astro';
import { readDataSet } from '../../../data/read-data-set.ts';
import { readDownloads } from '../../../data/read-downloads.ts';
import { writeCitation, writeReadme } from '../../../text/write-readme.ts';

const writers = { 'README.md': writeReadme, 'CITATION.cff': writeCitation } as const;

export const getStaticPaths = async () =>
  (await readDownloads()) ? Object.keys(writers).map((name) => ({ params: { name } })) : [];

/** What lies beside the downloaded files. */
export const GET: APIRoute = async ({ params, site }) => {
  const downloads = (await readDownloads())!;
  const write = writers[params.name as keyof typeof writers];
  return new Response(write(downloads, await readDataSet(site)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
