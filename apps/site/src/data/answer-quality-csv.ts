import type { QualityPlace } from './read-quality.ts';
import { answerCsv } from './write-csv.ts';

const heading = [
  'agencyId',
  'agencyName',
  'regionCode',
  'level',
  'kind',
  'year',
  'state',
  'errors',
  'warnings',
  'explainedErrors',
  'explainedWarnings',
];

/** Agencies in years as a list: ok, warning, explained, error, missing or withheld. */
export const answerQualityCsv = (places: readonly QualityPlace[]): Response =>
  answerCsv(
    heading,
    places.map(({ agency, year, state, report, explained }) => [
      agency.id,
      agency.name,
      agency.region?.code ?? null,
      agency.level ?? null,
      agency.kind ?? null,
      year,
      state,
      report?.findings.error ?? null,
      report?.findings.warning ?? null,
      report && explained.error,
      report && explained.warning,
    ]),
  );
