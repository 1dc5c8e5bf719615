import { type Kysely, sql } from 'kysely';

/** The tables as this migration finds and leaves them. */
interface Tables {
  version: { id: number; passes: string };
  finding: { version_id: number; position: number; rule: string; verdict: string };
}

const versionsAtOnce = 500;

/**
 * Passes become numbers: of some 150 kB of findings a report nearly all said that a rule holds. What a rule says of a
 * report that it passes can be had again by checking it.
 */
export const passCounts = async (database: Kysely<unknown>): Promise<void> => {
  const db = database as Kysely<Tables>;
  await db.schema
    .alterTable('version')
    .addColumn('passes', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute();
  let after = 0;
  for (;;) {
    const versions = await db
      .selectFrom('version')
      .select('id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(versionsAtOnce)
      .execute();
    const last = versions.at(-1);
    if (!last) break;
    const rows = await db
      .selectFrom('finding')
      .select(['version_id', 'rule', (query) => query.fn.countAll().as('count')])
      .where('verdict', '=', 'pass')
      .where('version_id', '>', after)
      .where('version_id', '<=', last.id)
      .groupBy(['version_id', 'rule'])
      .orderBy(sql`min(position)`)
      .execute();
    for (const [id, group] of Map.groupBy(rows, (row) => row.version_id)) {
      const passes = JSON.stringify(Object.fromEntries(group.map(({ rule, count }) => [rule, Number(count)])));
      await db.updateTable('version').set({ passes }).where('id', '=', id).execute();
    }
    after = last.id;
  }
  await db.deleteFrom('finding').where('verdict', '=', 'pass').execute();
};
