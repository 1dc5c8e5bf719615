// Kysely over Node's own SQLite. Kysely's SqliteDialect expects better-sqlite3; this says what is different.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely';

const maximumStatements = 200;

/** node:sqlite takes parameters one by one and does not say `reader`; prepared statements are kept, up to a limit. */
const adaptDatabase = (database: DatabaseSync): SqliteDatabase => {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  const adaptStatement = (statement: StatementSync): SqliteStatement => ({
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  });
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => {
      statements.clear();
      database.close();
    },
    prepare: (sql) => {
      const kept = statements.get(sql);
      if (kept) return kept;
      if (statements.size >= maximumStatements) statements.clear();
      const statement = adaptStatement(database.prepare(sql));
      statements.set(sql, statement);
      return statement;
    },
  };
};

/**
 * Gives one connection to one query or transaction at a time, in the order in which they asked. (Kysely's own lock wakes all
 * who wait each time; of 32 who asked at once, the last waited four times as long.)
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync;
  readonly #waiting: (() => void)[] = [];
  readonly #checkUnchanged: () => void;
  #taken = false;

  constructor(database: DatabaseSync, checkUnchanged: () => void) {
    super({ database: adaptDatabase(database) });
    this.#database = database;
    this.#checkUnchanged = checkUnchanged;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#checkUnchanged();
    if (this.#taken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#taken = true;
    return super.acquireConnection();
  }

  override async releaseConnection(): Promise<void> {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken = false;
  }

  // A transaction that begins by reading and writes later fails at once when another program wrote in between;
  // BEGIN IMMEDIATE takes its turn at the beginning, where SQLite waits.
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  // What was read before a change and what was read after it do not belong together.
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    this.#checkUnchanged();
  }

  // What ends a transaction by itself (a full disk, say) leaves nothing to take back, and a second error would hide it.
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
    this.#checkUnchanged();
  }
}

class TransactionalDdlAdapter extends SqliteAdapter {
  // The driver sees to it that they take turns.
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  // SQLite has transactional DDL; with it, a half-done migration is never seen.
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * A Kysely dialect for an open `DatabaseSync`. One connection: Kysely gives it to one query or transaction at a time.
 * `checkUnchanged` throws where nothing that is read may be believed any more; asked before each use and after each transaction.
 * Example: `new Kysely<Database>({ dialect: nodeSqliteDialect(new DatabaseSync(':memory:')) })`
 */
export const nodeSqliteDialect = (database: DatabaseSync, checkUnchanged: () => void = () => {}): Dialect => ({
  createDriver: () => new ImmediateDriver(database, checkUnchanged),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new TransactionalDdlAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
});
