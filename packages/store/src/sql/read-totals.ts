import { sql } from 'kysely';
import type { FigureTotal, StoreTotals } from '../port.ts';
import type { Queries } from './database.ts';
import { selectCurrent } from './select-current.ts';

const sum = (column: string) => sql<number>`coalesce(sum(${sql.ref(column)}), 0)`;

/** Counts over the current reports (`versions`: over all). `figures` are those that hold a number; years upwards. */
export const readTotals = async (db: Queries): Promise<StoreTotals> => {
  const current = await selectCurrent(db)
    .select([
      sql<number>`count(*)`.as('reports'),
      sql<number>`count(distinct report.agency_id)`.as('agencies'),
      sum('version.figures_held').as('figures'),
      sum('version.fail_error').as('error'),
      sum('version.fail_warning').as('warning'),
      sum('version.fail_info').as('info'),
    ])
    .executeTakeFirstOrThrow();
  const { versions } = await db
    .selectFrom('version')
    .select(sql<number>`count(*)`.as('versions'))
    .executeTakeFirstOrThrow();
  const years = await db
    .selectFrom('report')
    .select(['year', sql<number>`count(*)`.as('reports'), sql<number>`count(distinct agency_id)`.as('agencies')])
    .where('year', 'is not', null)
    .groupBy('year')
    .orderBy('year')
    .execute();
  return {
    agencies: Number(current.agencies),
    reports: Number(current.reports),
    versions: Number(versions),
    figures: Number(current.figures),
    findings: { error: Number(current.error), warning: Number(current.warning), info: Number(current.info) },
    years: years.map((row) => ({
      year: row.year!,
      reports: Number(row.reports),
      agencies: Number(row.agencies),
    })),
  };
};

// Amounts have up to 6 decimals (万元 to the fen is 0.000001). Binary sums are right far beyond that, but differ in
// their last digits by the order of adding; cut there, the same reports give the same sum.
const round = (value: number): number => (Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6);

/**
 * Adds figures up over the current reports by year, in the order of the paths, years upwards. Only numbers take part,
 * and none that was `inferred`; a year without any is left out, so that a missing sum is not a sum of 0.
 */
export const sumFigures = async (db: Queries, paths: readonly string[]): Promise<FigureTotal[]> => {
  const totals: FigureTotal[] = [];
  for (const path of new Set(paths)) {
    const rows = await db
      .selectFrom('report')
      .innerJoin('cell', (join) =>
        join.onRef('cell.version_id', '=', 'report.current_version_id').on('cell.path', '=', path),
      )
      .select(['report.year', sql<number>`sum(cell.value)`.as('sum'), sql<number>`count(*)`.as('reports')])
      .where('report.year', 'is not', null)
      .where('cell.value', 'is not', null)
      .where((where) => where.or([where('cell.method', 'is', null), where('cell.method', '!=', 'inferred')]))
      .groupBy('report.year')
      .orderBy('report.year')
      .execute();
    for (const row of rows)
      totals.push({ year: row.year!, path, sum: round(Number(row.sum)), reports: Number(row.reports) });
  }
  return totals;
};
