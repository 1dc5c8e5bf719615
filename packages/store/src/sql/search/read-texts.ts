import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { listSections, type SearchedSection } from '../../search/search-text.ts';
import type { Queries } from '../database.ts';
import { decodeReport } from '../document/document.ts';
import type { SqlDialect } from '../sql-dialect.ts';

/** The texts of versions that were shown last, by row id. A version's texts never change. */
export type KnownTexts = LRUCache<number, readonly SearchedSection[]>;

// In UTF-16 units: some thousand reports.
const most = 4_000_000;

/** Remembers texts: whoever searches sees the newest reports again and again. */
export const rememberTexts = (): KnownTexts =>
  new LRUCache({
    maxSize: most,
    sizeCalculation: (sections) => sections.reduce((sum, { text }) => sum + text.length, 1),
  });

/** The searched texts of versions, by row id; none for a version without a report. */
export const readTexts = async (
  db: Queries,
  { idSet }: SqlDialect,
  versionIds: readonly number[],
  known: KnownTexts,
): Promise<ReadonlyMap<number, readonly SearchedSection[]>> => {
  const texts = new Map<number, readonly SearchedSection[]>();
  for (const id of versionIds) {
    const sections = known.get(id);
    if (sections) texts.set(id, sections);
  }
  const unknown = versionIds.filter((id) => !texts.has(id));
  if (unknown.length === 0) return texts;
  const rows = await db
    .selectFrom('document')
    .select(['version_id', 'encoding', 'content'])
    .where(sql<boolean>`version_id in ${idSet(unknown)}`)
    .execute();
  for (const row of rows) {
    const report = decodeReport(row);
    if (!report) continue;
    const sections = listSections(report);
    texts.set(row.version_id, sections);
    known.set(row.version_id, sections);
  }
  return texts;
};
