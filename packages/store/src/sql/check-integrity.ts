import { sql } from 'kysely';
import type { Queries } from './database.ts';
import type { SqlDialect } from './sql-dialect.ts';

// What must hold between tables and no foreign key says. Each question counts what is wrong.
const questions: readonly (readonly [string, string])[] = [
  [
    'report: current version',
    `from report left join version on version.id = report.current_version_id
     where (version.id is null or version.report_id <> report.id)
       and (report.current_version_id is not null or not exists
         (select 1 from version as kept where kept.report_id = report.id and kept.withheld_at is not null))`,
  ],
  [
    'report: withheld version',
    'from report join version on version.id = report.current_version_id where version.withheld_at is not null',
  ],
  ['version: document', 'from version left join document on version_id = version.id where version_id is null'],
  ['version: facts', 'from version left join fact on version_id = version.id where version_id is null'],
  ['source: bytes', 'from source left join source_content on source_id = source.id where source_id is null'],
];

/** Everything that is wrong with a database, in short words; empty where nothing is. */
export const checkIntegrity = async (db: Queries, dialect: SqlDialect): Promise<readonly string[]> => {
  const problems = [...(await dialect.checkIntegrity(db))];
  for (const [name, from] of questions) {
    const { rows } = await sql<{ wrong: number | string }>`select count(*) as wrong ${sql.raw(from)}`.execute(db);
    const wrong = Number(rows[0]?.wrong ?? 0);
    if (wrong > 0) problems.push(`${name}: ${wrong}`);
  }
  return problems;
};
