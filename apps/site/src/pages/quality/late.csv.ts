import type { APIRoute } from 'astro';
import { digestKey } from '../../data/digest-file.ts';
import { readDigestsByReport } from '../../data/read-digests.ts';
import { readLate } from '../../data/read-quality.ts';
import { answerCsv } from '../../data/write-csv.ts';
import { deadlineOf } from '../../model/is-late.ts';

/** Reports published after the statutory date, with that date and the days after it. */
export const GET: APIRoute = async () => {
  const [late, digests] = await Promise.all([readLate(), readDigestsByReport()]);
  return answerCsv(
    ['agencyId', 'agencyName', 'key', 'year', 'publishedOn', 'deadline', 'daysLate'],
    late.map(({ agencyId, agencyName, key, year, publishedOn }) => {
      const days = digests.get(digestKey(agencyId, key))?.daysLate ?? null;
      const deadline = days === null || publishedOn === null ? null : deadlineOf(publishedOn, days);
      return [agencyId, agencyName, key, year, publishedOn, deadline, days];
    }),
  );
};
