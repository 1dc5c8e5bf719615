import type { APIRoute } from 'astro';
import { readCorrections } from '../../data/read-overview.ts';
import { answerCsv } from '../../data/write-csv.ts';

/** Reports whose source was replaced after publication. */
export const GET: APIRoute = async () =>
  answerCsv(
    ['agencyId', 'agencyName', 'key', 'year', 'sources', 'sha256'],
    (await readCorrections()).map(({ report, sources }) => [
      report.agencyId,
      report.agencyName,
      report.key,
      report.year,
      sources,
      report.sha256,
    ]),
  );
