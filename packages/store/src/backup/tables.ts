// What a backup holds, in an order in which every row finds what it refers to. What can be made again from the
// documents (facts, findings, the index of words) is made again: so a backup outlives the way they are kept.

/** A table of the backup. `key` is its primary key; `made` are columns that the store writes anew. */
export interface BackupTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly made?: RegExp;
  /** The column whose numbers the database gives. */
  readonly identity?: string;
  /** Rows that are large: few at a time. */
  readonly large?: boolean;
}

export const backupTables: readonly BackupTable[] = [
  { name: 'agency', key: ['id'] },
  { name: 'agency_name', key: ['agency_id', 'kind', 'value', 'region_code'] },
  { name: 'agency_life', key: ['agency_id'] },
  { name: 'source', key: ['id'], identity: 'id' },
  // A backup holds the bytes themselves, wherever they stood: it can be restored into either place.
  { name: 'source_content', key: ['source_id'], large: true, made: /^object_key$/ },
  { name: 'report', key: ['id'], identity: 'id', made: /^listed_/ },
  { name: 'version', key: ['id'], identity: 'id' },
  { name: 'to_judge', key: ['report_id'] },
  { name: 'explanation', key: ['report_id', 'finding'] },
  { name: 'document', key: ['version_id'], large: true },
  { name: 'release', key: ['number'], identity: 'number' },
  {
    name: 'release_statistic',
    key: ['release_number', 'grouping', 'group_key', 'year', 'quantity', 'inferred'],
  },
  { name: 'access_token', key: ['id'] },
  { name: 'token_upload', key: ['token_id', 'day'] },
  { name: 'audit', key: ['id'], identity: 'id' },
];

/** Tables that are made again from the documents, or that the engine keeps for itself. */
export const derivedTables = /^(figure|fact|finding|search(_\w+)?|kysely_migration(_lock)?|sqlite_\w+)$/;
