import type { Writing } from '../database.ts';
import { chooseShown } from './choose-shown.ts';

/** Sets what an agency shows from its current reports. */
export const refreshAgency = async (writing: Writing, id: string): Promise<void> => {
  const rows = await writing
    .selectFrom('report')
    .innerJoin('version', 'version.id', 'report.current_version_id')
    .select(['version.agency', 'report.year', 'report.key'])
    .where('report.agency_id', '=', id)
    .execute();
  await writing.updateTable('agency').set(chooseShown(rows)).where('id', '=', id).execute();
};
