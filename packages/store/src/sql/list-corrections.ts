import { type Expression, type SqlBool, sql } from 'kysely';
import type { Correction, CorrectionPart, CorrectionRequest, FigureChange } from '../port.ts';
import type { Queries } from './database.ts';
import { factColumn, readFigureNumbers } from './facts/number-figures.ts';
import { filterReports } from './filter-reports.ts';
import { readLimit } from './page.ts';
import { resolveAgency } from './resolve-agency.ts';
import { isStorable, largestInteger } from './storable-text.ts';

type Facts = Readonly<Record<string, number | null>>;

const readFacts = async (db: Queries, versionIds: readonly number[]): Promise<Map<number, Facts>> => {
  if (versionIds.length === 0) return new Map();
  const rows = await db.selectFrom('fact').selectAll().where('version_id', 'in', versionIds).execute();
  return new Map(rows.map((row) => [row.version_id, row as unknown as Facts]));
};

// The version before: the highest number below, whoever it was moved from.
const selectPairs = (db: Queries) =>
  db
    .selectFrom('version as later')
    .innerJoin('version as earlier', (join) =>
      join
        .onRef('earlier.report_id', '=', 'later.report_id')
        .on('earlier.number', '=', (query) =>
          query
            .selectFrom('version as before')
            .select(sql<number>`max(before.number)`.as('number'))
            .whereRef('before.report_id', '=', 'later.report_id')
            .whereRef('before.number', '<', 'later.number'),
        ),
    )
    .innerJoin('fact as old', 'old.version_id', 'earlier.id')
    .innerJoin('fact as new', 'new.version_id', 'later.id')
    .innerJoin('report', 'report.id', 'later.report_id')
    .innerJoin('agency', 'agency.id', 'report.agency_id')
    .where('later.number', '>', 1)
    .where('later.withheld_at', 'is', null)
    .where('earlier.withheld_at', 'is', null);

const differ = (columns: readonly string[]): Expression<SqlBool> =>
  sql<SqlBool>`(${sql.join(
    columns.map((column) => sql`${sql.ref(`old.${column}`)} is distinct from ${sql.ref(`new.${column}`)}`),
    sql` or `,
  )})`;

/** Versions whose figures differ from the version before, newest first. */
export const listCorrections = async (db: Queries, request: CorrectionRequest): Promise<CorrectionPart> => {
  const limit = readLimit(request.limit);
  const figures = [...(await readFigureNumbers(db))].map(([path, number]) => ({ path, column: factColumn(number) }));
  let query = selectPairs(db).where(differ(figures.map(({ column }) => column)));
  if (request.agencyId !== undefined) {
    const id = await resolveAgency(db, request.agencyId);
    if (id === null) return { items: [], next: null };
    query = query.where('report.agency_id', '=', id);
  }
  if (request.key !== undefined) query = query.where('report.key', '=', isStorable(request.key) ? request.key : '');
  if (request.year !== undefined) query = query.where('report.year', '=', request.year);
  if (request.kind !== undefined)
    query = query.whereRef('later.source_id', request.kind === 're-read' ? '=' : '!=', 'earlier.source_id');
  if (request.region !== undefined)
    query = query.where('report.id', 'in', filterReports(db, { region: request.region }).select('report.id'));
  if (request.after !== null && request.after <= largestInteger) query = query.where('later.id', '<', request.after);
  const rows = await query
    .select([
      'later.id',
      'later.number as to',
      'later.source_id',
      'earlier.id as earlier_id',
      'earlier.number as from',
      'earlier.source_id as earlier_source',
      'report.agency_id',
      'report.key',
      'report.year',
      'agency.name',
    ])
    .orderBy('later.id', 'desc')
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const facts = await readFacts(db, [...new Set(shown.flatMap((row) => [row.id, row.earlier_id]))]);
  const items = shown.map((row): Correction => {
    const [before, after] = [facts.get(row.earlier_id)!, facts.get(row.id)!];
    const changes = figures.flatMap(({ path, column }): FigureChange[] =>
      before[column] === after[column] ? [] : [{ path, before: before[column] ?? null, after: after[column] ?? null }],
    );
    return {
      agencyId: row.agency_id,
      agencyName: row.name,
      key: row.key,
      year: row.year,
      kind: row.source_id === row.earlier_source ? 're-read' : 'republished',
      from: row.from,
      to: row.to,
      changes,
    };
  });
  return { items, next: rows.length > limit ? shown.at(-1)!.id : null };
};
