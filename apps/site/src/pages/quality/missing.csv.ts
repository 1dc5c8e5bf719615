import type { APIRoute } from 'astro';
import { readMissing } from '../../data/read-quality.ts';
import { answerCsv } from '../../data/write-csv.ts';

/** Years without a report between two that have one. */
export const GET: APIRoute = async () =>
  answerCsv(
    ['agencyId', 'agencyName', 'year'],
    (await readMissing()).map(({ agency, year }) => [agency.id, agency.name, year]),
  );
