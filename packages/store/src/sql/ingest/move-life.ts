import type { Writing } from '../database.ts';

/** What was known of an agency that turned out to be another goes to that one, unless more is known of it already. */
export const moveLife = async (writing: Writing, id: string, heir: string): Promise<void> => {
  await writing.updateTable('agency_life').set({ successor_id: heir }).where('successor_id', '=', id).execute();
  const own = await writing
    .selectFrom('agency_life')
    .select('agency_id')
    .where('agency_id', '=', heir)
    .executeTakeFirst();
  if (!own) await writing.updateTable('agency_life').set({ agency_id: heir }).where('agency_id', '=', id).execute();
  // One that took over from the other was the same all along.
  await writing
    .updateTable('agency_life')
    .set({ successor_id: null })
    .whereRef('successor_id', '=', 'agency_id')
    .execute();
};
