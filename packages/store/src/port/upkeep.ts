// What an operator asks of a store.

/** Looking after a store. */
export interface UpkeepStore {
  /** Reads next to nothing: rejects where the database cannot be reached or lacks a part of its structure. */
  probe(): Promise<void>;
}
