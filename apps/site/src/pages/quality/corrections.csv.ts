import type { APIRoute } from 'astro';
import { readCorrections } from '../../data/read-corrections.ts';
import { answerCsv } from '../../data/write-csv.ts';

/** Every figure that differs between two versions of a report that follow each other. */
export const GET: APIRoute = async () =>
  answerCsv(
    ['agencyId', 'agencyName', 'key', 'year', 'kind', 'from', 'to', 'path', 'before', 'after'],
    (await readCorrections()).flatMap(({ agencyId, agencyName, key, year, kind, from, to, changes }) =>
      changes.map(({ path, before, after }) => [agencyId, agencyName, key, year, kind, from, to, path, before, after]),
    ),
  );
