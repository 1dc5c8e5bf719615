// What the overview shows beyond the lists.
import type { FigureTotal, ReportSummary } from '@nianbao/store';
import { applicationTotal, everyOutcomePointer, type OutcomeId, outcomeIds } from '../model/outcome-groups.ts';
import { readSums } from './read-documents.ts';
import { readReports, readTotals, readYears } from './read-lists.ts';

/** A year added up over the reports held. `outcomes` are sums of published figures, inferred ones left out. */
export interface OverviewYear {
  readonly year: number;
  /** Reports held, and how many of them have a total that could be added. */
  readonly held: number;
  readonly reports: number;
  readonly newReceived: number | null;
  readonly totalProcessed: number | null;
  readonly outcomes: Readonly<Record<OutcomeId, { readonly value: number | null }>>;
}

const newReceived = applicationTotal('newReceived');
const totalProcessed = applicationTotal('totalProcessed');

/** The outcomes over the years, oldest first; a year of which no report is held stays in its place, empty. */
export const readOverviewYears = async (): Promise<readonly OverviewYear[]> => {
  const pointers = outcomeIds.map((id) => everyOutcomePointer(id));
  const sums = await readSums([newReceived, totalProcessed, ...pointers.flat()]);
  const byYear = Map.groupBy(sums, ({ year }) => year);
  const { years } = await readTotals();
  return (await readYears()).map((year): OverviewYear => {
    const totals = byYear.get(year) ?? [];
    const find = (path: string): FigureTotal | undefined => totals.find((total) => total.path === path);
    const add = (paths: readonly string[]): number | null => {
      const found = paths.flatMap((path) => find(path) ?? []).filter(({ reports }) => reports > 0);
      return found.length === 0 ? null : found.reduce((sum, total) => sum + total.sum, 0);
    };
    return {
      year,
      held: years.find((entry) => entry.year === year)?.reports ?? 0,
      reports: find(totalProcessed)?.reports ?? 0,
      newReceived: add([newReceived]),
      totalProcessed: add([totalProcessed]),
      outcomes: Object.fromEntries(
        outcomeIds.map((id, index) => [id, { value: add(pointers[index]!) }]),
      ) as OverviewYear['outcomes'],
    };
  });
};

const newestFirst = (a: ReportSummary, b: ReportSummary): number =>
  (b.year ?? 0) - (a.year ?? 0) || (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '');

/** The newest reports: by report year, then by date of publication, then in list order. */
export const readNewestReports = async (count: number): Promise<readonly ReportSummary[]> =>
  (await readReports()).toSorted(newestFirst).slice(0, count);

/** The reports with most errors. */
export const readFlawedReports = async (count: number): Promise<readonly ReportSummary[]> =>
  (await readReports())
    .filter(({ findings }) => findings.error > 0)
    .toSorted((a, b) => b.findings.error - a.findings.error || newestFirst(a, b))
    .slice(0, count);
