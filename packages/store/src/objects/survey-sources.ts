import type { SourceSurvey, UnusedObject } from '../port/sources.ts';
import type { Queries } from '../sql/database.ts';
import type { ListedObject, ObjectStorage } from './object-storage.ts';
import { isObjectKey, keyStarts } from './source-object.ts';

// Younger ones may be those of an ingest that has not come to its rows yet.
const oldEnoughMs = 24 * 60 * 60 * 1000;

const isOld = ({ changedAt }: ListedObject, now: number): boolean => now - changedAt.getTime() > oldEnoughMs;

const readKeys = async (db: Queries, start: string): Promise<Set<string>> => {
  const rows = await db
    .selectFrom('source_content')
    .select('object_key')
    .where('object_key', '>=', start)
    .where('object_key', '<', String.fromCharCode(start.charCodeAt(0) + 1))
    .execute();
  return new Set(rows.flatMap(({ object_key: key }) => key ?? []));
};

const countPlaces = async (db: Queries) => {
  const { all, placed } = await db
    .selectFrom('source_content')
    .select(({ fn }) => [fn.countAll().as('all'), fn.count('object_key').as('placed')])
    .executeTakeFirstOrThrow();
  return { inDatabase: Number(all) - Number(placed), inBucket: Number(placed) };
};

/** What differs between bucket and rows, of the keys that begin so: a sixteenth of both is in memory at once. */
const compareKeys = async (db: Queries, storage: ObjectStorage, start: string, now: number) => {
  const objects: ListedObject[] = [];
  // The objects first: whatever has a row afterwards was there before.
  for await (const object of storage.list(start)) if (isObjectKey(object.key)) objects.push(object);
  const missing = await readKeys(db, start);
  const unused = objects.filter((object) => !missing.has(object.key) && isOld(object, now));
  for (const { key } of objects) missing.delete(key);
  // Put after it was listed, an object is not missing.
  if (missing.size > 0) for await (const { key } of storage.list(start)) missing.delete(key);
  return { unused, missing: [...missing].sort() };
};

/** `SourceStore.surveySources`. */
export const surveySources = async (
  db: Queries,
  storage: ObjectStorage | null,
  now = Date.now(),
): Promise<SourceSurvey> => {
  const counts = await countPlaces(db);
  if (!storage) return { ...counts, missing: null, unused: null };
  const missing: string[] = [];
  const unused: UnusedObject[] = [];
  for (const start of keyStarts) {
    const found = await compareKeys(db, storage, start, now);
    missing.push(...found.missing);
    unused.push(...found.unused.map(({ key, bytes }) => ({ key, bytes })));
  }
  return { ...counts, missing, unused };
};

const findListed = async (storage: ObjectStorage, key: string): Promise<ListedObject | null> => {
  for await (const object of storage.list(key)) if (object.key === key) return object;
  return null;
};

const hasRow = async (db: Queries, key: string): Promise<boolean> =>
  (await db.selectFrom('source_content').select('source_id').where('object_key', '=', key).executeTakeFirst()) !==
  undefined;

/**
 * `SourceStore.removeUnusedObjects`. Each is looked at once more just before: one that an ingest has put again meanwhile
 * is young, and stays.
 */
export const removeUnusedObjects = async (db: Queries, storage: ObjectStorage, now = Date.now()): Promise<number> => {
  let removed = 0;
  for (const { key } of (await surveySources(db, storage, now)).unused ?? []) {
    const again = await findListed(storage, key);
    if (!again || !isOld(again, now) || (await hasRow(db, key))) continue;
    await storage.remove(key);
    removed += 1;
  }
  return removed;
};
