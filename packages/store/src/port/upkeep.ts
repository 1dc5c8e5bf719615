// What an operator asks of a store.

/** Looking after a store. */
export interface UpkeepStore {
  /** Reads next to nothing: rejects where the database cannot be reached or lacks a part of its structure. */
  probe(): Promise<void>;
  /** Name and version of the database engine. Example: "PostgreSQL 18.4" */
  readEngine(): Promise<string>;
  /** Everything that is wrong with the database, in short words; empty where nothing is. Reads all of it. */
  checkIntegrity(): Promise<readonly string[]>;
  /**
   * The whole store as the lines of a backup (NDJSON), as it is in one moment; others may write meanwhile. The same
   * contents give the same lines, whichever the database; the last says how many rows there are (`readBackupFoot`).
   * `restoreBackup` takes them back.
   */
  backup(): AsyncIterable<string>;
}
