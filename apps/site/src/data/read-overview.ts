// What the overview shows beyond the lists.
import { digestReader, type ReportDigest } from '../model/digest.ts';
import { applicationTotal, everyOutcomePointer, type OutcomeId, outcomeIds } from '../model/outcome-groups.ts';
import { leadingQuantities, type QuantityId, readQuantity } from '../model/quantity.ts';
import { type Spread, spreadOf } from '../model/spread.ts';
import { once } from './once.ts';
import { readDigests } from './read-digests.ts';
import { readReports, readYears } from './read-lists.ts';
import type { ReportSummary } from './stored.ts';

/** A year added up over the reports held. `outcomes` are sums of published figures, inferred ones left out. */
export interface OverviewYear {
  readonly year: number;
  /** Reports held, and how many of them have a total that could be added. */
  readonly held: number;
  readonly reports: number;
  /** Reports with a total of new applications. */
  readonly receiving: number;
  readonly newReceived: number | null;
  readonly totalProcessed: number | null;
  readonly outcomes: Readonly<Record<OutcomeId, { readonly value: number | null }>>;
  /** Most reports before this year were on another form. */
  readonly breakBefore: { readonly from: string; readonly to: string } | null;
}

const newReceived = applicationTotal('newReceived');
const totalProcessed = applicationTotal('totalProcessed');

// The form that most reports of a year are on.
const commonEdition = (digests: readonly ReportDigest[]): string | null => {
  const counts = Map.groupBy(digests, ({ edition }) => edition);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
};

/** The outcomes over the years, oldest first; a year of which no report is held stays in its place, empty. */
export const readOverviewYears: () => Promise<readonly OverviewYear[]> = once(async () => {
  const byYear = Map.groupBy(await readDigests(), ({ year }) => year);
  let edition: string | null = null;
  return (await readYears()).map((year): OverviewYear => {
    const digests = byYear.get(year) ?? [];
    const readers = digests.map(digestReader);
    const values = (path: string): number[] => readers.flatMap((read) => read(path).value ?? []);
    const add = (paths: readonly string[]): number | null => {
      const found = paths.flatMap(values);
      return found.length === 0 ? null : found.reduce((sum, value) => sum + value, 0);
    };
    const own = commonEdition(digests);
    const changed = edition !== null && own !== null && own !== edition;
    const breakBefore = changed ? { from: edition!, to: own! } : null;
    edition = own ?? edition;
    return {
      year,
      held: digests.length,
      reports: values(totalProcessed).length,
      receiving: values(newReceived).length,
      newReceived: add([newReceived]),
      totalProcessed: add([totalProcessed]),
      outcomes: Object.fromEntries(
        outcomeIds.map((id) => [id, { value: add(everyOutcomePointer(id)) }]),
      ) as OverviewYear['outcomes'],
      breakBefore,
    };
  });
});

const newestFirst = (a: ReportSummary, b: ReportSummary): number =>
  (b.year ?? 0) - (a.year ?? 0) || (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '');

/** So many reports are in the site's feed. */
export const entriesInFeed = 50;

/** The newest reports: by report year, then by date of publication, then in list order. */
export const readNewestReports = async (count: number): Promise<readonly ReportSummary[]> =>
  (await readReports()).toSorted(newestFirst).slice(0, count);

/** The reports with most errors. */
export const readFlawedReports = async (count: number): Promise<readonly ReportSummary[]> =>
  (await readReports())
    .filter(({ findings }) => findings.error > 0)
    .toSorted((a, b) => b.findings.error - a.findings.error || newestFirst(a, b))
    .slice(0, count);

/** How the agencies lie in a year: every agency's own value, those over too few cases left out. */
export interface Distribution {
  readonly id: QuantityId;
  readonly year: number;
  readonly values: readonly number[];
  readonly spread: Spread;
}

/** The distributions of the leading quantities in the newest year in which any agency has a value. */
export const readDistributions: () => Promise<readonly Distribution[]> = once(async () => {
  const byYear = Map.groupBy(await readDigests(), ({ year }) => year);
  return leadingQuantities.flatMap((id): Distribution[] => {
    for (const year of [...byYear.keys()].toSorted((a, b) => (b ?? 0) - (a ?? 0))) {
      if (year === null) continue;
      const values = (byYear.get(year) ?? []).flatMap((digest) => {
        const quantity = readQuantity(id, digest.edition, digestReader(digest));
        return quantity && !quantity.few ? quantity.value : [];
      });
      const spread = spreadOf(values);
      if (spread) return [{ id, year, values, spread }];
    }
    return [];
  });
});
