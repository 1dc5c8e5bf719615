// Agencies side by side: every value, or the reason why there is none; the median of their peers; what cannot be compared.
import { listMetricPaths, type Metric, measureReport, showRatio } from '@nianbao/schema';
import type { AgencyDocument, ComparedReport, Release, Statistic, Store } from '@nianbao/store';
import type { Comparison } from '../schemas/statistic-schemas.ts';
import { listNotes } from './list-notes.ts';
import { showMetric } from './show-statistic.ts';

type Series = Comparison['series'][number];
type Value = Series['values'][number];
type PeerValue = Series['peers'][number];

/** What is compared. `years` absent: every year in which one of the agencies has a report. */
export interface ComparisonRequest {
  readonly agencies: readonly AgencyDocument[];
  readonly metrics: readonly Metric[];
  readonly years?: readonly number[] | undefined;
  readonly release: Release | null;
  readonly inferred: boolean;
}

const empty = { value: null, path: null, numerator: null, denominator: null, inferred: false };

/** One value of one report. A figure that was inferred counts as missing unless asked for. */
const compareValue = (metric: Metric, year: number, report: ComparedReport | undefined, inferred: boolean): Value => {
  if (!report) return { year, ...empty, reason: 'no-report' };
  let used = false;
  let left = false;
  const read = (path: string): number | null => {
    const figure = report.figures.get(path);
    if (figure?.method !== 'inferred') return figure?.value ?? null;
    if (inferred) used = true;
    else left = true;
    return inferred ? figure.value : null;
  };
  const measured = measureReport(metric, report.edition, read);
  if (measured.kind === 'gap')
    return { year, ...empty, reason: left ? 'inferred' : measured.reason, path: measured.path ?? null };
  const { numerator, denominator } = measured;
  const { value, reason } = showRatio(numerator, denominator);
  return { year, value, reason, path: null, numerator, denominator, inferred: used };
};

const comparePeers = (year: number, statistic: Statistic | undefined): PeerValue => {
  const none = { year, median: null, firstQuartile: null, thirdQuartile: null, n: 0 };
  if (!statistic) return { ...none, reason: 'not-released' };
  const { median, firstQuartile, thirdQuartile, rated: n, covered } = statistic;
  if (median === null) return { ...none, reason: covered === 0 ? 'no-data' : 'small-denominator' };
  return { year, reason: null, median, firstQuartile, thirdQuartile, n };
};

const peersOf = ({ level, kind }: AgencyDocument): string | null =>
  level === null || kind === null ? null : `${level}/${kind}`;

const listYears = (agencies: readonly AgencyDocument[]): number[] =>
  [...new Set(agencies.flatMap(({ items }) => items.flatMap(({ year }) => year ?? [])))].toSorted((a, b) => a - b);

const readPeers = async (
  store: Store,
  { agencies, metrics, release, inferred }: ComparisonRequest,
  years: readonly number[],
): Promise<ReadonlyMap<string, Statistic>> => {
  const groups = [...new Set(agencies.flatMap((agency) => peersOf(agency) ?? []))];
  if (!release || groups.length === 0) return new Map();
  const quantities = metrics.map(({ id }) => id);
  const statistics = await store.readStatistics(release.id, { grouping: 'peers', groups, quantities, years, inferred });
  return new Map(statistics.map((row) => [`${row.group} ${row.quantity} ${row.year}`, row]));
};

/** Compares agencies from the facts, and their peers from a release. */
export const compareAgencies = async (store: Store, request: ComparisonRequest): Promise<Comparison> => {
  const { agencies, metrics, release, inferred } = request;
  const years = (request.years ?? listYears(agencies)).toSorted((a, b) => a - b);
  const reports = await store.readFigures(
    agencies.map(({ id }) => id),
    years,
    [...new Set(metrics.flatMap(listMetricPaths))],
  );
  const peers = await readPeers(store, request, years);
  const find = (agency: AgencyDocument, year: number) =>
    reports.find((report) => report.agencyId === agency.id && report.year === year);
  const series = agencies.flatMap((agency) =>
    metrics.map((metric) => ({
      agencyId: agency.id,
      metric: metric.id,
      values: years.map((year) => compareValue(metric, year, find(agency, year), inferred)),
      peers: years.map((year) => comparePeers(year, peers.get(`${peersOf(agency)} ${metric.id} ${year}`))),
    })),
  );
  return {
    release,
    inferred,
    years,
    agencies: agencies.map((agency) => ({ id: agency.id, name: agency.name, peers: peersOf(agency) })),
    metrics: metrics.map(showMetric),
    series,
    notes: listNotes(reports, metrics, release),
  };
};
