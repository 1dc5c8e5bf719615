import type { APIRoute } from 'astro';
import { readUndated } from '../../data/read-undated.ts';
import { answerCsv } from '../../data/write-csv.ts';

/** Reports of unknown year. */
export const GET: APIRoute = async () =>
  answerCsv(
    ['agencyId', 'agencyName', 'key', 'publishedOn', 'errors', 'warnings'],
    (await readUndated()).map(({ agencyId, agencyName, key, publishedOn, findings }) => [
      agencyId,
      agencyName,
      key,
      publishedOn,
      findings.error,
      findings.warning,
    ]),
  );
