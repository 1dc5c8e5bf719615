import { type AnnualReport, type Measured, type Metric, measureReport } from '@nianbao/schema';
import type { Insertable } from 'kysely';
import type { Queries, ReleaseStatisticTable } from '../database.ts';
import { type FigureValue, readVersionFigures } from './figure-values.ts';
import { type Group, type ListedAgency, listGroups } from './list-groups.ts';
import { figureQuantities, quantities, quantityPaths } from './list-quantities.ts';
import { addValue, buildStatistic, copyTally, startTally, type Tally } from './tally.ts';

/** A statistic without the release that it belongs to. */
export type YearStatistic = Omit<Insertable<ReleaseStatisticTable>, 'release_number'>;

interface GroupTally extends Group {
  reports: number;
  /** Without inferred figures. */
  readonly tallies: ReadonlyMap<Metric, Tally>;
  /** Values that only inferred figures make possible. */
  readonly inferred: Map<Metric, Measurement['value'][]>;
}

interface ReportRow extends ListedAgency {
  readonly version: number;
  readonly edition: AnnualReport['edition'];
}

// One statement for so many reports: some ten thousand rows.
const reportsAtOnce = 400;

const isCompared = ({ grouping }: Group, metric: Metric): boolean =>
  grouping === 'all' || grouping === 'peers' || !figureQuantities.includes(metric);

const startGroup = (group: Group): GroupTally => ({
  ...group,
  reports: 0,
  tallies: new Map(quantities.filter((metric) => isCompared(group, metric)).map((metric) => [metric, startTally()])),
  inferred: new Map(),
});

/** A metric's value, and whether it could be had without inferred figures. */
interface Measurement {
  readonly kind: 'base' | 'inferred';
  readonly value: Extract<Measured, { kind: 'measured' }>;
}

type Measurements = ReadonlyMap<Metric, Measurement>;

const measure = ({ edition }: ReportRow, figures: ReadonlyMap<string, FigureValue>): Measurements => {
  const stated = (path: string) => {
    const figure = figures.get(path);
    return figure === undefined || figure.method === 'inferred' ? null : figure.value;
  };
  const anything = (path: string) => figures.get(path)?.value ?? null;
  const hasInferred = [...figures.values()].some(({ method }) => method === 'inferred');
  const measurements = new Map<Metric, Measurement>();
  for (const metric of quantities) {
    const value = measureReport(metric, edition, stated);
    const guess = value.kind === 'gap' && hasInferred ? measureReport(metric, edition, anything) : value;
    if (guess.kind === 'measured')
      measurements.set(metric, { kind: value === guess ? 'base' : 'inferred', value: guess });
  }
  return measurements;
};

const addReport = (groups: Map<string, GroupTally>, report: ReportRow, measurements: Measurements): void => {
  for (const group of listGroups(report)) {
    const name = `${group.grouping} ${group.key}`;
    const kept = groups.get(name) ?? startGroup(group);
    groups.set(name, kept);
    kept.reports += 1;
    for (const [metric, { kind, value }] of measurements) {
      const tally = kept.tallies.get(metric);
      if (!tally) continue;
      if (kind === 'base') addValue(tally, value);
      else {
        const guesses = kept.inferred.get(metric) ?? [];
        kept.inferred.set(metric, guesses);
        guesses.push(value);
      }
    }
  }
};

/** Every statistic of a year: one for each group and quantity; a second one where inferred figures would change it. */
export const tallyYear = async (db: Queries, year: number): Promise<YearStatistic[]> => {
  const reports: ReportRow[] = await db
    .selectFrom('report')
    .select([
      'current_version_id as version',
      'listed_edition as edition',
      'listed_level',
      'listed_kind',
      'listed_region',
    ])
    .where('year', '=', year)
    .where('current_version_id', 'is not', null)
    .orderBy('agency_id')
    .$narrowType<{ version: number }>()
    .execute();
  const groups = new Map<string, GroupTally>();
  for (let start = 0; start < reports.length; start += reportsAtOnce) {
    const batch = reports.slice(start, start + reportsAtOnce);
    const figures = await readVersionFigures(
      db,
      batch.map(({ version }) => version),
      quantityPaths,
    );
    for (const report of batch) addReport(groups, report, measure(report, figures.get(report.version) ?? new Map()));
  }
  return [...groups.values()].flatMap(({ grouping, key, reports: count, tallies, inferred }) =>
    [...tallies].flatMap(([metric, tally]) => {
      const place = { grouping, group_key: key, year, quantity: metric.id };
      const rows: YearStatistic[] = [{ ...place, inferred: 0, ...buildStatistic(metric, tally, count) }];
      const guesses = inferred.get(metric);
      if (guesses) {
        const wider = copyTally(tally);
        for (const value of guesses) addValue(wider, value);
        rows.push({ ...place, inferred: 1, ...buildStatistic(metric, wider, count) });
      }
      return rows;
    }),
  );
};
