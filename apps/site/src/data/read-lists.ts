// The lists, read once per build: every page of the site sees the same ones.
import type { AgencySummary, ReportSummary, StoreTotals } from '@nianbao/store';
import type { KnownLife } from '../model/agency-life.ts';
import { readHoldings } from './read-holdings.ts';
import { shareReading } from './share-reading.ts';
import { siteStore } from './site-store.ts';

/** Every agency, by id. */
export const readAgencies = async (): Promise<readonly AgencySummary[]> => (await readHoldings()).agencies;

/** Every current report, by agency and newest key first. */
export const readReports = async (): Promise<readonly ReportSummary[]> => (await readHoldings()).reports;

/** From when until when agencies existed, by id; one of which nothing is known is not in it. */
export const readLives = async (): Promise<ReadonlyMap<string, KnownLife>> => (await readHoldings()).lives;

/** The current reports of each agency, newest key first. */
export const readReportsByAgency: () => Promise<ReadonlyMap<string, readonly ReportSummary[]>> = shareReading(
  'reports-by-agency',
  async () => Map.groupBy(await readReports(), (report) => report.agencyId),
);

/** What the store holds in all. */
export const readTotals: () => Promise<StoreTotals> = shareReading('totals', async () =>
  (await siteStore()).readTotals(),
);

/** Every year from the first to the last one of which the store holds a report; empty when no year is known. */
export const readYears = async (): Promise<readonly number[]> => {
  const years = (await readTotals()).years.map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
};
