import type { IngestOutcome } from '../../port.ts';
import type { Queries } from '../database.ts';
import type { PreparedSubmission } from './prepare-submission.ts';

/** Which reading is asked for: these bytes, by these versions of the programs. */
export interface ReadingKey {
  readonly sha256: string;
  readonly parserVersion: string;
  readonly checksVersion: string;
}

/** The key of a reading that is ready to be kept. */
export const readKey = ({ source, version }: Pick<PreparedSubmission, 'source' | 'version'>): ReadingKey => ({
  sha256: source.sha256,
  parserVersion: version.parser_version,
  checksVersion: version.checks_version,
});

/** Readings by the text of their keys. */
export type KeptReadings = ReadonlyMap<string, IngestOutcome>;

/** The text that a reading is looked up by in `KeptReadings`. */
export const keyText = ({ sha256, parserVersion, checksVersion }: ReadingKey): string =>
  JSON.stringify([sha256, parserVersion, checksVersion]);

/** Where each reading is kept already, of those that are; one question for all. */
export const findReadings = async (db: Queries, keys: readonly ReadingKey[]): Promise<KeptReadings> => {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom('source')
    .innerJoin('version', 'version.source_id', 'source.id')
    .innerJoin('report', 'report.id', 'version.report_id')
    .select([
      'source.sha256',
      'version.parser_version',
      'version.checks_version',
      'report.agency_id',
      'report.key',
      'version.number',
    ])
    .where(
      'source.sha256',
      'in',
      keys.map(({ sha256 }) => sha256),
    )
    // Of one that is kept more than once, the last.
    .orderBy('version.number')
    .execute();
  return new Map(
    rows.map((row) => [
      keyText({ sha256: row.sha256, parserVersion: row.parser_version, checksVersion: row.checks_version }),
      { kind: 'unchanged', agencyId: row.agency_id, key: row.key, version: row.number },
    ]),
  );
};

/** Where one reading is kept already; null where it is not. */
export const findReading = async (db: Queries, key: ReadingKey): Promise<IngestOutcome | null> =>
  (await findReadings(db, [key])).get(keyText(key)) ?? null;
