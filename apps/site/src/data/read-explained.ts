// What was explained in the reports: a note hides nothing, so lists count it, apart from the rest.
import { type ExplainedCounts, noneExplained } from '../model/trust-of.ts';
import { digestKey } from './digest-file.ts';
import { readDigests } from './read-digests.ts';
import { shareReading } from './share-reading.ts';
import type { ReportSummary } from './stored.ts';

/** Numbers of explained findings by the report's address; a report without any is not in it. */
export type ExplainedReports = ReadonlyMap<string, ExplainedCounts>;

/** What was explained in the current reports; read once per build. */
export const readExplained: () => Promise<ExplainedReports> = shareReading(
  'explained',
  async () =>
    new Map(
      (await readDigests()).flatMap(({ agencyId, key, explained }) =>
        explained.error + explained.warning > 0 ? [[digestKey(agencyId, key), explained] as const] : [],
      ),
    ),
);

/**
 * Reports as a list shows them, each with what was explained in it: that may change while the report's own counts stay.
 */
export const withExplained = (
  explained: ExplainedReports,
  reports: readonly ReportSummary[],
): readonly (readonly [ReportSummary, ExplainedCounts])[] =>
  reports.map((report) => [report, sumExplained(explained, [report])]);

/** What was explained in some reports together. Example: `sumExplained(explained, [report])` */
export const sumExplained = (
  explained: ExplainedReports,
  reports: readonly Pick<ReportSummary, 'agencyId' | 'key'>[],
): ExplainedCounts => {
  if (explained.size === 0) return noneExplained;
  return reports.reduce((sum, { agencyId, key }) => {
    const own = explained.get(digestKey(agencyId, key));
    return own ? { error: sum.error + own.error, warning: sum.warning + own.warning } : sum;
  }, noneExplained);
};
