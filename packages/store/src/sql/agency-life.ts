import { sql } from 'kysely';
import type { AgencyLife, AgencyReference } from '../port/agency-life.ts';
import type { Queries } from './database.ts';

const nothingKnown: AgencyLife = { validFrom: null, validTo: null, successor: null, predecessors: [] };

/** What is known of the lives of these agencies, by id. */
export const readLives = async (db: Queries, ids: readonly string[]): Promise<(id: string) => AgencyLife> => {
  const rows = await db
    .selectFrom('agency_life')
    .innerJoin('agency', 'agency.id', 'agency_life.agency_id')
    .leftJoin('agency as heir', 'heir.id', 'agency_life.successor_id')
    .select([
      'agency_life.agency_id',
      'agency_life.valid_from',
      'agency_life.valid_to',
      'agency_life.successor_id',
      'agency.name',
      'heir.name as heir_name',
    ])
    .where((where) =>
      where.or([where('agency_life.agency_id', 'in', ids), where('agency_life.successor_id', 'in', ids)]),
    )
    .orderBy('agency_life.agency_id')
    .execute();
  if (rows.length === 0) return () => nothingKnown;
  const own = new Map(rows.map((row) => [row.agency_id, row]));
  const before = Map.groupBy(rows, (row) => row.successor_id);
  return (id) => {
    const row = own.get(id);
    const successor: AgencyReference | null =
      row && row.successor_id !== null ? { id: row.successor_id, name: row.heir_name } : null;
    const predecessors = (before.get(id) ?? []).map(({ agency_id, name }) => ({ id: agency_id, name }));
    return { validFrom: row?.valid_from ?? null, validTo: row?.valid_to ?? null, successor, predecessors };
  };
};

/** Whether an agency may have existed in a year: one of which nothing is known may have. `id`: the column of its id. */
export const mayExistIn = (year: number, id: 'agency.id' | 'report.agency_id') => {
  const asked = String(year).padStart(4, '0');
  return sql<boolean>`not exists (
    select 1 from agency_life where agency_life.agency_id = ${sql.ref(id)}
      and (substr(agency_life.valid_from, 1, 4) > ${asked} or substr(agency_life.valid_to, 1, 4) < ${asked}))`;
};
