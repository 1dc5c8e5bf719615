import type { APIRoute } from 'astro';
import { listRulePaths } from '../../../data/list-paths.ts';
import { noHits, readRuleHits } from '../../../data/read-rule-hits.ts';
import { answerCsv } from '../../../data/write-csv.ts';

export const getStaticPaths = listRulePaths;

const heading = ['agencyId', 'agencyName', 'key', 'year', 'edition', 'publishedOn', 'errors', 'warnings'];

/** Every report in which a rule fails, newest first. */
export const GET: APIRoute = async ({ params }) => {
  const { failed } = (await readRuleHits()).get(params.id!) ?? noHits;
  const rows = failed.map(({ agencyId, agencyName, key, year, edition, publishedOn, findings }) => [
    agencyId,
    agencyName,
    key,
    year,
    edition,
    publishedOn,
    findings.error,
    findings.warning,
  ]);
  return answerCsv(heading, rows);
};
