// The lists, read once per build: every page of the site sees the same ones.
import type { AgencySummary, ReportSummary, StoreTotals } from '@nianbao/store';
import { once } from './once.ts';
import { readAllPages } from './read-all-pages.ts';
import { siteStore } from './site-store.ts';

/** Every agency, by id. */
export const readAgencies: () => Promise<readonly AgencySummary[]> = once(async () => {
  const store = await siteStore();
  return readAllPages((request) => store.listAgencies(request));
});

/** Every current report, by agency and newest key first. */
export const readReports: () => Promise<readonly ReportSummary[]> = once(async () => {
  const store = await siteStore();
  return readAllPages((request) => store.listReports(request));
});

/** The current reports of each agency, newest key first. */
export const readReportsByAgency: () => Promise<ReadonlyMap<string, readonly ReportSummary[]>> = once(async () =>
  Map.groupBy(await readReports(), (report) => report.agencyId),
);

/** What the store holds in all. */
export const readTotals: () => Promise<StoreTotals> = once(async () => (await siteStore()).readTotals());

/** Every year from the first to the last one of which the store holds a report; empty when no year is known. */
export const readYears: () => Promise<readonly number[]> = once(async () => {
  const years = (await readTotals()).years.map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
});
