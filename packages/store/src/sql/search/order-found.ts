import { sql } from 'kysely';
import type { Queries } from '../database.ts';
import type { SqlDialect } from '../sql-dialect.ts';

/** A report that a search found. */
export interface Found {
  readonly id: number;
  readonly agency_id: string;
  readonly key: string;
  readonly year: number | null;
}

/** Which of them: those from `offset` on, at most `limit`. */
export interface Part {
  readonly offset: number;
  readonly limit: number;
}

/** Part of the reports with these ids: newest year first, then by agency and key. */
export const orderFound = async (
  db: Queries,
  { idSet, byCodeUnit }: SqlDialect,
  ids: readonly number[],
  { offset, limit }: Part,
): Promise<Found[]> => {
  if (limit <= 0 || offset >= ids.length) return [];
  return db
    .selectFrom('report')
    .select(['report.id', 'report.agency_id', 'report.key', 'report.year'])
    .where(sql<boolean>`report.id in ${idSet(ids)}`)
    .orderBy(sql`coalesce(report.year, -1)`, 'desc')
    .orderBy(byCodeUnit(sql`report.agency_id`))
    .orderBy(byCodeUnit(sql`report.key`))
    .limit(limit)
    .offset(offset)
    .execute();
};
