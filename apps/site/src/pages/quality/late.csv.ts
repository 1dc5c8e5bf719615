import type { APIRoute } from 'astro';
import { readLate } from '../../data/read-quality.ts';
import { answerCsv } from '../../data/write-csv.ts';

/** Reports published after the statutory date. */
export const GET: APIRoute = async () =>
  answerCsv(
    ['agencyId', 'agencyName', 'key', 'year', 'publishedOn'],
    (await readLate()).map(({ agencyId, agencyName, key, year, publishedOn }) => [
      agencyId,
      agencyName,
      key,
      year,
      publishedOn,
    ]),
  );
