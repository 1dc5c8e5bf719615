import type { Agency } from '@nianbao/schema';
import { sql } from 'kysely';
import { joinTokens } from '../../search/tokenize.ts';
import type { Queries } from '../database.ts';
import type { SqlDialect } from '../sql-dialect.ts';

/** A report that a search found. */
export interface Found {
  readonly id: number;
  readonly agency_id: string;
  readonly key: string;
  readonly year: number | null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const newestFirst = (a: Found, b: Found): number =>
  (b.year ?? -1) - (a.year ?? -1) || compare(a.agency_id, b.agency_id) || compare(a.key, b.key);

const selectFound = (db: Queries, { idSet }: SqlDialect, ids: readonly number[]) =>
  db
    .selectFrom('report')
    .select(['report.id', 'report.agency_id', 'report.key', 'report.year'])
    .where(sql<boolean>`report.id in ${idSet(ids)}`);

/** Ids as rows, newest year first, then by agency and key. */
export const orderFound = async (db: Queries, dialect: SqlDialect, ids: readonly number[]): Promise<Found[]> =>
  ids.length === 0 ? [] : (await selectFound(db, dialect, ids).execute()).toSorted(newestFirst);

/** Whether every word stands in one of the names (the agency as the report has it, its title). */
const isNamed = (words: readonly string[], agency: string, title: string | null): boolean => {
  const { name } = JSON.parse(agency) as Agency;
  const names = [name ?? '', title ?? ''].map(joinTokens);
  return words.every((word) => names.some((tokens) => tokens.includes(word)));
};

/**
 * The same, those that are found by their names before the others. For so few reports that looking at their names costs
 * less than another search: an index of words finds names no sooner than whatever else holds the word.
 */
export const orderNamedFirst = async (
  db: Queries,
  dialect: SqlDialect,
  ids: readonly number[],
  words: readonly string[],
): Promise<Found[]> => {
  if (ids.length === 0) return [];
  const rows = await selectFound(db, dialect, ids)
    .innerJoin('version', 'version.id', 'report.current_version_id')
    .select(['version.agency', 'version.title'])
    .execute();
  const named = rows.map(({ agency, title, ...found }) => ({ ...found, named: isNamed(words, agency, title) }));
  return named.toSorted((a, b) => Number(b.named) - Number(a.named) || newestFirst(a, b));
};
