import type { APIRoute } from 'astro';
import { readExplained, sumExplained } from '../../data/read-explained.ts';
import { readUndated } from '../../data/read-undated.ts';
import { answerCsv } from '../../data/write-csv.ts';

/** Reports of unknown year. */
export const GET: APIRoute = async () => {
  const [undated, notes] = await Promise.all([readUndated(), readExplained()]);
  return answerCsv(
    ['agencyId', 'agencyName', 'key', 'publishedOn', 'errors', 'warnings', 'explainedErrors', 'explainedWarnings'],
    undated.map((report) => {
      const { agencyId, agencyName, key, publishedOn, findings } = report;
      const explained = sumExplained(notes, [report]);
      const counts = [findings.error, findings.warning, explained.error, explained.warning];
      return [agencyId, agencyName, key, publishedOn, ...counts];
    }),
  );
};
