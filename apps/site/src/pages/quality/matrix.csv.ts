import type { APIRoute } from 'astro';
import { readQualityPlaces } from '../../data/read-quality.ts';
import { answerCsv } from '../../data/write-csv.ts';

const heading = ['agencyId', 'agencyName', 'regionCode', 'level', 'kind', 'year', 'state', 'errors', 'warnings'];

/** Agencies by year: ok, warning, error or missing. */
export const GET: APIRoute = async () =>
  answerCsv(
    heading,
    (await readQualityPlaces()).map(({ agency, year, state, report }) => [
      agency.id,
      agency.name,
      agency.region?.code ?? null,
      agency.level ?? null,
      agency.kind ?? null,
      year,
      state,
      report?.findings.error ?? null,
      report?.findings.warning ?? null,
    ]),
  );
