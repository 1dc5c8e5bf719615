import type { Kysely } from 'kysely';
import type { SearchText } from '../../search/search-text.ts';
import type { BulkValue, TableColumns } from '../bulk-writer.ts';
import type { Database, Queries } from '../database.ts';

/** What a report is found by: one row a report, that of its current version. */
export interface SearchRow extends SearchText {
  /** Row id of the report. */
  readonly id: number;
  readonly year: number | null;
}

/** What the index is asked for. `words` are tokens (tokenize.ts), all of which must occur. */
export interface SearchMatch {
  readonly words: readonly string[];
  /** Only in names (agency, title), or anywhere. */
  readonly within: 'name' | 'anywhere';
  readonly year?: number;
  /** Only these reports, by row id; at most some hundred. */
  readonly among?: readonly number[];
  readonly limit: number;
}

/** How a database engine searches texts. */
export interface SearchDialect {
  readonly createTables: (db: Kysely<unknown>) => Promise<void>;
  /** Says how often the engine looks through the index by itself; absent: it does not. */
  readonly setUpkeep?: (db: Kysely<unknown>) => Promise<void>;
  /** Puts a report's row, in the place of the one that is there. */
  readonly put: (writing: Kysely<Database>, row: SearchRow) => Promise<void>;
  readonly delete: (writing: Kysely<Database>, id: number) => Promise<void>;
  /** The columns of the index's table, and a row for them. */
  readonly columns: TableColumns;
  readonly buildRow: (row: SearchRow) => readonly BulkValue[];
  /** Whether rows hold names once more, marked as such: those of before migration 0015 did not. */
  readonly marksNames: boolean;
  /** Row ids of the reports that match, the latest first. */
  readonly match: (db: Queries, match: SearchMatch) => Promise<number[]>;
}
