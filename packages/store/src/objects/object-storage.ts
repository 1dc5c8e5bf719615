/** An object as a listing shows it. */
export interface ListedObject {
  readonly key: string;
  readonly bytes: number;
  readonly changedAt: Date;
}

/**
 * Objects by key, outside of the database. Every method rejects with `sources-unavailable` where the storage does not
 * answer or refuses.
 */
export interface ObjectStorage {
  /** For people: endpoint and bucket, without credentials. */
  readonly place: string;
  /** Writes an object whole, over one of the same key. */
  readonly put: (key: string, content: Uint8Array) => Promise<void>;
  /** Null where there is no object of this key. */
  readonly find: (key: string) => Promise<Uint8Array | null>;
  /** All objects whose key begins so. */
  readonly list: (prefix: string) => AsyncIterable<ListedObject>;
  readonly remove: (key: string) => Promise<void>;
}
