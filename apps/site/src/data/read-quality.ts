// The registers of quality: what is held and how it fares, what is late, what is missing.
import { lateRule } from '../model/is-late.ts';
import { type ExplainedCounts, noneExplained, type Trust, trustOf } from '../model/trust-of.ts';
import { once } from './once.ts';
import { readDigests } from './read-digests.ts';
import { readExplained, sumExplained } from './read-explained.ts';
import { readHoldings } from './read-holdings.ts';
import { readListedAgencies } from './read-listed-agencies.ts';
import { readReports, readReportsByAgency, readYears } from './read-lists.ts';
import { shareReading } from './share-reading.ts';
import type { AgencySummary, ReportSummary } from './stored.ts';

/** An agency in a year: how its report fares, that there is none, or that whoever runs the site has taken it down. */
export interface QualityPlace {
  readonly agency: AgencySummary;
  readonly year: number;
  readonly report: ReportSummary | null;
  readonly explained: ExplainedCounts;
  readonly state: Trust | 'missing' | 'withheld';
}

/**
 * Every agency in every year from its first to its last report, in the order of the list; the gaps between are missing,
 * unless a report of the year is withheld: such a year is no gap, wherever it lies.
 */
export const readQualityPlaces: () => Promise<readonly QualityPlace[]> = shareReading('quality-places', async () => {
  const [agencies, reports, notes, { withheld }, span] = await Promise.all([
    readListedAgencies(),
    readReportsByAgency(),
    readExplained(),
    readHoldings(),
    readYears(),
  ]);
  return agencies.flatMap((agency): QualityPlace[] => {
    const byYear = new Map(
      (reports.get(agency.id) ?? []).flatMap((report) =>
        report.year === null ? [] : [[report.year, report] as const],
      ),
    );
    if (byYear.size === 0) return [];
    const [first, last] = [Math.min(...byYear.keys()), Math.max(...byYear.keys())];
    const takenDown = withheld.get(agency.id) ?? [];
    const years = span.filter((year) => (year >= first && year <= last) || takenDown.includes(year));
    return years.map((year): QualityPlace => {
      const report = byYear.get(year) ?? null;
      const explained = report ? sumExplained(notes, [report]) : noneExplained;
      const absent = takenDown.includes(year) ? 'withheld' : 'missing';
      return { agency, year, report, explained, state: report ? trustOf(report.findings, explained) : absent };
    });
  });
});

/** Agencies in years between two of their reports of which none is held. */
export const readMissing = async (): Promise<readonly QualityPlace[]> =>
  (await readQualityPlaces()).filter(({ state }) => state === 'missing');

/** Reports published after the statutory date, newest first. */
export const readLate: () => Promise<readonly ReportSummary[]> = once(async () => {
  const late = new Set(
    (await readDigests()).flatMap(({ agencyId, key, rules }) =>
      rules.counted.includes(lateRule) ? `${agencyId}/${key}` : [],
    ),
  );
  return (await readReports())
    .filter(({ agencyId, key }) => late.has(`${agencyId}/${key}`))
    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
});
