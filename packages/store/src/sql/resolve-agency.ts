import type { Queries } from './database.ts';
import { isStorable } from './storable-text.ts';

/** The present id of an agency, asked for by its id or an earlier one; null where nothing is known of it. */
export const resolveAgency = async (db: Queries, id: string): Promise<string | null> => {
  if (!isStorable(id)) return null;
  const agency = await db.selectFrom('agency').select('id').where('id', '=', id).executeTakeFirst();
  if (agency) return agency.id;
  const alias = await db
    .selectFrom('agency_name')
    .select('agency_id')
    .where('kind', '=', 'id')
    .where('value', '=', id)
    .executeTakeFirst();
  return alias?.agency_id ?? null;
};
