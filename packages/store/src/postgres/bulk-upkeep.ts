/**
 * Statements of migration 0017. While a hundred thousand reports came in, looking after tables that only grow took half a
 * core: analysing 240 figures of each of 30,000 reports whenever there were a tenth more of them, and going through
 * whatever stands outside of its row (documents, sources, texts) whenever there was a fifth more of it.
 */
export const bulkUpkeep: readonly string[] = [
  // How much is gathered says who writes (gathered-words.ts).
  'alter index search_grams reset (gin_pending_list_limit)',
  'alter table fact set (autovacuum_analyze_scale_factor = 0.5, autovacuum_vacuum_insert_scale_factor = 0.5)',
  ...['document', 'source_content', 'search'].map(
    (table) => `alter table ${table} set (toast.autovacuum_vacuum_insert_scale_factor = 1)`,
  ),
];
