// How each rule fares in the current reports, counted by report: many findings in one report count once.
import { readDigests } from './read-digests.ts';
import { readReports } from './read-lists.ts';
import { shareReading } from './share-reading.ts';
import type { ReportSummary } from './stored.ts';

/**
 * What became of a rule in the reports held. `open`: reports in which it was unclear or could not be judged, and did not
 * fail. `passed`: the others in which it passed. Both lists newest first.
 */
export interface RuleHits {
  readonly failed: readonly ReportSummary[];
  readonly open: readonly ReportSummary[];
  readonly passed: number;
}

interface Tally {
  readonly failed: ReportSummary[];
  readonly open: ReportSummary[];
  passed: number;
}

const newestFirst = (a: ReportSummary, b: ReportSummary): number => (b.year ?? 0) - (a.year ?? 0);
const address = ({ agencyId, key }: Pick<ReportSummary, 'agencyId' | 'key'>): string => `${agencyId}/${key}`;

/** The hits of every rule that a report has a word of, by id; read once per build. */
export const readRuleHits: () => Promise<ReadonlyMap<string, RuleHits>> = shareReading('rule-hits', async () => {
  const [digests, list] = await Promise.all([readDigests(), readReports()]);
  const reports = new Map(list.map((report) => [address(report), report]));
  const tallies = new Map<string, Tally>();
  const tallyOf = (rule: string): Tally => {
    const tally = tallies.get(rule) ?? { failed: [], open: [], passed: 0 };
    tallies.set(rule, tally);
    return tally;
  };
  for (const digest of digests) {
    const report = reports.get(address(digest));
    for (const rule of digest.rules.failed) if (report) tallyOf(rule).failed.push(report);
    for (const rule of digest.rules.open) if (report) tallyOf(rule).open.push(report);
    for (const rule of digest.rules.passed) tallyOf(rule).passed += 1;
  }
  for (const { failed, open } of tallies.values()) {
    failed.sort(newestFirst);
    open.sort(newestFirst);
  }
  return tallies;
});

/** Of a rule that no report has a word of. */
export const noHits: RuleHits = { failed: [], open: [], passed: 0 };
