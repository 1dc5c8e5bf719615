import type { APIRoute } from 'astro';
import { listRulePaths } from '../../../data/list-paths.ts';
import { readExplained, sumExplained } from '../../../data/read-explained.ts';
import { readHoldings } from '../../../data/read-holdings.ts';
import { noHits, readRuleHits } from '../../../data/read-rule-hits.ts';
import { answerCsv } from '../../../data/write-csv.ts';

export const getStaticPaths = listRulePaths;

const heading = [
  'agencyId',
  'agencyName',
  'regionCode',
  'region',
  'level',
  'kind',
  'key',
  'year',
  'edition',
  'publishedOn',
  'verdict',
  'errors',
  'warnings',
  'explainedErrors',
  'explainedWarnings',
];

/** Every report in which a rule fails, then those in which it could not be judged (`open`); newest first. */
export const GET: APIRoute = async ({ params }) => {
  const [hits, { agencies }, notes] = await Promise.all([readRuleHits(), readHoldings(), readExplained()]);
  const { failed, open } = hits.get(params.id!) ?? noHits;
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const judged = [
    ...failed.map((report) => ({ report, verdict: 'failed' })),
    ...open.map((report) => ({ report, verdict: 'open' })),
  ];
  const rows = judged.map(({ report, verdict }) => {
    const { agencyId, agencyName, key, year, edition, publishedOn, findings } = report;
    const { region, level, kind } = byId.get(agencyId) ?? {};
    const explained = sumExplained(notes, [report]);
    return [
      agencyId,
      agencyName,
      region?.code ?? null,
      region?.path.join(' ') ?? null,
      level ?? null,
      kind ?? null,
      key,
      year,
      edition,
      publishedOn,
      verdict,
      findings.error,
      findings.warning,
      explained.error,
      explained.warning,
    ];
  });
  return answerCsv(heading, rows);
};
