import type { ColumnDataType, ColumnDefinitionBuilder, IsolationLevel, Kysely, RawBuilder } from 'kysely';
import type { StoreError } from '../store-error.ts';
import type { Database, Queries, Writing } from './database.ts';
import type { SearchDialect } from './search/search-dialect.ts';

/** All in which one database differs from another; the rest of this folder is the same for each. */
export interface SqlDialect {
  /** Column type of texts that are sorted or compared: by code unit, in every database alike. */
  readonly keyText: ColumnDataType | RawBuilder<unknown>;
  readonly identity: ColumnDataType;
  readonly buildIdentity: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  readonly blob: ColumnDataType;
  /** Ends the definition of a table that is kept in the order of its primary key. */
  readonly keyedTable: RawBuilder<unknown>;
  /** A text expression that compares by code unit, in every database alike. */
  readonly byCodeUnit: (text: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** Statements that make the triggers which keep the `listed_…` columns of `report` (migration 0004). */
  readonly listedTriggers: readonly string[];
  /** Waits until no other program changes the structure, for the rest of the transaction; absent: writers wait anyway. */
  readonly lockStructure?: (writing: Writing) => Promise<void>;
  /** Takes a unique constraint from a table, by its name. */
  readonly dropUnique: (db: Kysely<unknown>, table: string, constraint: string) => Promise<void>;
  /**
   * Runs a transaction that may write tables anew while other tables refer to them; rejects with `corrupt` where a row
   * would be left that refers to nothing. Absent: the engine needs nothing for it.
   */
  readonly unwatched?: <T>(db: Kysely<Database>, act: (writing: Writing) => Promise<T>) => Promise<T>;
  /** Whether rows can be locked one by one; else there is one writer at a time. */
  readonly locksRows: boolean;
  /** How a writing transaction is kept apart from others; absent: there is one writer at a time anyway. */
  readonly writeIsolation?: IsolationLevel;
  /** Statements after which the engine keeps a column as it comes, without trying to compress it. */
  readonly keepAsIs: (table: string, column: string) => readonly RawBuilder<unknown>[];
  /** Statements after which the engine looks after tables that only grow less often (migration 0017). */
  readonly bulkUpkeep: readonly string[];
  /** A set of row ids as one parameter, for `in`: the statement is the same however many there are. */
  readonly idSet: (ids: readonly number[]) => RawBuilder<unknown>;
  /** The engine's index of words. */
  readonly search: SearchDialect;
  /** In an insert that brings its own numbers into a column to which the database gives them. */
  readonly keepIdentity: RawBuilder<unknown>;
  /** Makes the database go on after the numbers that such an insert brought; absent: it does so by itself. */
  readonly continueIdentity?: (writing: Writing, table: string, column: string) => Promise<void>;
  /** Problems that the engine itself finds in the database, in its own words. */
  readonly checkIntegrity: (db: Queries) => Promise<readonly string[]>;
  /** Name and version of the engine. Example: "SQLite 3.53.4" */
  readonly readVersion: (db: Queries) => Promise<string>;
  /** Whether a transaction that failed so may be tried again from its beginning. */
  readonly isRetryable: (error: unknown) => boolean;
  /** Statements that make the database refuse every change of a table but new rows. */
  readonly forbidChange: (table: string) => readonly RawBuilder<unknown>[];
  /** What an error of the driver means. */
  readonly readError: (error: unknown) => StoreError;
}
