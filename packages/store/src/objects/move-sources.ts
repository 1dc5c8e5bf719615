import type { SourcePlace } from '../port/sources.ts';
import type { Queries, Writing } from '../sql/database.ts';
import type { SourceContent } from '../sql/document/document.ts';
import { StoreError } from '../store-error.ts';
import { actOnEach } from './act-on-each.ts';
import type { ObjectStorage } from './object-storage.ts';
import { buildObjectKey, fetchContent } from './source-object.ts';

const movedAtOnce = 64;

/** A source where it stands now. */
interface Standing extends SourceContent {
  readonly sourceId: number;
  readonly sha256: string;
}

const readStanding = async (db: Queries, from: SourcePlace, after: number): Promise<Standing[]> => {
  const rows = await db
    .selectFrom('source_content')
    .innerJoin('source', 'source.id', 'source_content.source_id')
    .select(['source_id', 'sha256', 'encoding', 'content', 'object_key'])
    .where('object_key', from === 'database' ? 'is' : 'is not', null)
    .where('source_id', '>', after)
    .orderBy('source_id')
    .limit(movedAtOnce)
    .execute();
  return rows.map(({ source_id: sourceId, object_key: key, ...row }) => ({
    ...row,
    sourceId,
    ...(key === null ? {} : { objectKey: key }),
  }));
};

interface Moved {
  readonly sourceId: number;
  readonly content: Uint8Array;
  readonly object_key: string | null;
}

const move = async (storage: ObjectStorage, to: SourcePlace, standing: Standing): Promise<Moved> => {
  const { sourceId, sha256, encoding } = standing;
  if (to === 'database')
    return { sourceId, content: (await fetchContent(storage, standing)).content, object_key: null };
  const key = buildObjectKey(sha256, encoding);
  await storage.put(key, standing.content);
  return { sourceId, content: new Uint8Array(0), object_key: key };
};

/** `SourceStore.moveSources`. `write` runs a writing transaction. */
export const moveSources = async (
  db: Queries,
  storage: ObjectStorage | null,
  to: SourcePlace,
  write: (act: (writing: Writing) => Promise<void>) => Promise<void>,
  onMoved: (moved: number) => void = () => {},
): Promise<number> => {
  let count = 0;
  for (let after = 0; ; ) {
    const standing = await readStanding(db, to === 'bucket' ? 'database' : 'bucket', after);
    const last = standing.at(-1);
    if (!last) return count;
    if (!storage)
      throw new StoreError('sources-unset', { found: last.objectKey ?? buildObjectKey(last.sha256, last.encoding) });
    const moved = await actOnEach(standing, (one) => move(storage, to, one));
    await write(async (writing) => {
      for (const { sourceId, ...set } of moved)
        await writing
          .updateTable('source_content')
          .set(set)
          .where('source_id', '=', sourceId)
          // Another program may have moved it meanwhile: what stands there then stays.
          .where('object_key', to === 'bucket' ? 'is' : 'is not', null)
          .execute();
    });
    count += moved.length;
    onMoved(count);
    after = last.sourceId;
  }
};
