import type { Agency } from '@nianbao/schema';
import type { Writing } from '../database.ts';
import { toStorable } from '../storable-text.ts';

/**
 * Sets what an agency shows (name, level, kind, region) from its current reports: for each the newest report that
 * states it. So it depends on the reports that are kept, not on the order in which they came.
 */
export const refreshAgency = async (writing: Writing, id: string): Promise<void> => {
  const rows = await writing
    .selectFrom('report')
    .innerJoin('version', 'version.id', 'report.current_version_id')
    .select(['version.agency', 'report.year', 'report.key'])
    .where('report.agency_id', '=', id)
    .execute();
  const newestFirst = rows.toSorted(
    (a, b) => (b.year ?? -1) - (a.year ?? -1) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  const stated = newestFirst.map((row) => JSON.parse(row.agency) as Agency);
  const find = <K extends keyof Agency>(key: K) =>
    stated.find((agency) => agency[key] !== undefined && agency[key] !== null)?.[key];
  const region = find('region');
  await writing
    .updateTable('agency')
    .set({
      name: toStorable(find('name') ?? null),
      level: find('level') ?? null,
      kind: find('kind') ?? null,
      region: region === undefined ? null : JSON.stringify(region),
    })
    .where('id', '=', id)
    .execute();
};
