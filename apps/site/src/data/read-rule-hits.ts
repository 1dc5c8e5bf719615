// How each rule fares in the current reports, counted by report: many findings in one report count once.
import type { ReportDocument, ReportSummary } from '@nianbao/store';
import { openFindings } from '../model/mark-findings.ts';
import { once } from './once.ts';
import { readReports } from './read-lists.ts';
import { siteStore } from './site-store.ts';

/**
 * What became of a rule in the reports held. `failed`: newest first. `open`: reports in which it was unclear or could not
 * be judged, and did not fail. `passed`: the others in which it passed.
 */
export interface RuleHits {
  readonly failed: readonly ReportSummary[];
  readonly open: number;
  readonly passed: number;
}

interface Tally {
  readonly failed: Set<string>;
  open: number;
  passed: number;
}

const address = ({ agencyId, key }: Pick<ReportSummary, 'agencyId' | 'key'>): string => `${agencyId}/${key}`;

const addReport = (tallies: Map<string, Tally>, report: ReportDocument): void => {
  const { findings, passes } = report;
  const failed = new Set(findings.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule));
  const open = new Set(openFindings(findings).map(({ rule }) => rule));
  for (const rule of new Set([...failed, ...open, ...Object.keys(passes)])) {
    const tally = tallies.get(rule) ?? { failed: new Set(), open: 0, passed: 0 };
    tallies.set(rule, tally);
    if (failed.has(rule)) tally.failed.add(address(report));
    else if (open.has(rule)) tally.open += 1;
    else tally.passed += 1;
  }
};

const newestFirst = (a: ReportSummary, b: ReportSummary): number => (b.year ?? 0) - (a.year ?? 0);

/** The hits of every rule that a report has a word of, by id; read once per build. */
export const readRuleHits: () => Promise<ReadonlyMap<string, RuleHits>> = once(async () => {
  const tallies = new Map<string, Tally>();
  for await (const report of (await siteStore()).streamReports()) addReport(tallies, report);
  const reports = new Map((await readReports()).map((report) => [address(report), report]));
  return new Map(
    [...tallies].map(([rule, { failed, open, passed }]) => [
      rule,
      { failed: [...failed].flatMap((key) => reports.get(key) ?? []).toSorted(newestFirst), open, passed },
    ]),
  );
});

/** Of a rule that no report has a word of. */
export const noHits: RuleHits = { failed: [], open: 0, passed: 0 };
