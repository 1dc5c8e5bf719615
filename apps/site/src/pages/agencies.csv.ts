import type { APIRoute } from 'astro';
import { readExplained, sumExplained } from '../data/read-explained.ts';
import { readListedAgencies } from '../data/read-listed-agencies.ts';
import { readLives, readReportsByAgency } from '../data/read-lists.ts';
import { answerCsv } from '../data/write-csv.ts';

const heading = [
  'agencyId',
  'agencyName',
  'regionCode',
  'region',
  'level',
  'kind',
  'validFrom',
  'validTo',
  'reports',
  'firstYear',
  'lastYear',
  'errors',
  'warnings',
  'explainedErrors',
  'explainedWarnings',
];

/** Every agency, in the order of the list: where it is, what is held of it, what the checks found. */
export const GET: APIRoute = async () => {
  const [agencies, byAgency, lives, notes] = await Promise.all([
    readListedAgencies(),
    readReportsByAgency(),
    readLives(),
    readExplained(),
  ]);
  return answerCsv(
    heading,
    agencies.map(({ id, name, region, level, kind, reports, findings }) => {
      const years = (byAgency.get(id) ?? []).flatMap(({ year }) => year ?? []);
      const span = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [null, null];
      const life = lives.get(id);
      const explained = sumExplained(notes, byAgency.get(id) ?? []);
      return [
        id,
        name,
        region?.code ?? null,
        region?.path.join(' ') ?? null,
        level ?? null,
        kind ?? null,
        life?.validFrom ?? null,
        life?.validTo ?? null,
        reports,
        span[0]!,
        span[1]!,
        findings.error,
        findings.warning,
        explained.error,
        explained.warning,
      ];
    }),
  );
};
