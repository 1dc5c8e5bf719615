/** Names the state of a database (port/lists.ts `readRevision`). `forget`: this program has written something. */
export interface RevisionReader {
  readonly read: () => Promise<string>;
  readonly forget: () => void;
}
