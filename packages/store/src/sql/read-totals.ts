import { sql } from 'kysely';
import type { FigureTotal, StoreTotals } from '../port.ts';
import type { Queries } from './database.ts';
import { factValue, readFigureNumbers } from './facts/number-figures.ts';
import { selectCurrent } from './select-current.ts';

const figuresAtOnce = 250;

const sum = (column: string) => sql<number>`coalesce(sum(${sql.ref(column)}), 0)`;

/** Counts over the current reports (`versions`: over all that are published). `figures` are those that hold a number; years upwards. */
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
    .where('withheld_at', 'is', null)
    .executeTakeFirstOrThrow();
  const years = await db
    .selectFrom('report')
    .select(['year', sql<number>`count(*)`.as('reports'), sql<number>`count(distinct agency_id)`.as('agencies')])
    .where('year', 'is not', null)
    .where('current_version_id', 'is not', null)
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
  const numbers = await readFigureNumbers(db);
  const asked = [...new Set(paths)].flatMap((path) => numbers.get(path) ?? []);
  const totals = new Map<number, FigureTotal[]>(asked.map((number) => [number, []]));
  const pathOf = new Map([...numbers].map(([path, number]) => [number, path]));
  // Each question reads every fact once: not too many figures at once (a row of the answer has so many columns).
  for (let from = 0; from < asked.length; from += figuresAtOnce) {
    const some = asked.slice(from, from + figuresAtOnce);
    const rows = await db
      .selectFrom('report')
      .innerJoin('fact', 'fact.version_id', 'report.current_version_id')
      .select('report.year')
      .select(
        some.flatMap((number) => [
          sql<number | null>`sum(${factValue(number)})`.as(`sum${number}`),
          sql<number>`count(${factValue(number)})`.as(`count${number}`),
        ]),
      )
      .where('report.year', 'is not', null)
      .groupBy('report.year')
      .orderBy('report.year')
      .execute();
    for (const row of rows as (Record<string, number | string | null> & { year: number })[])
      for (const number of some) {
        const reports = Number(row[`count${number}`]);
        if (reports === 0) continue;
        const sum = round(Number(row[`sum${number}`]));
        totals.get(number)!.push({ year: row.year, path: pathOf.get(number)!, sum, reports });
      }
  }
  return [...totals.values()].flat();
};
