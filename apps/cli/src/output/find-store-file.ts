// Whether a file is a database of this program: nothing that is written takes the place of one.
import { open, realpath, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

// https://www.sqlite.org/fileformat2.html#the_database_header
const magic = Buffer.from('SQLite format 3\0', 'latin1');
// What every store keeps its migrations in.
const bookOfMigrations = 'kysely_migration';

/** The endings of the files that SQLite keeps beside a database: https://www.sqlite.org/tempfiles.html */
export const companionEndings = ['-wal', '-shm', '-journal'] as const;

const startsAsDatabase = async (path: string): Promise<boolean> => {
  const file = await open(path).catch(() => null);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(magic.length), 0, magic.length, 0);
    return buffer.subarray(0, bytesRead).equals(magic);
  } finally {
    await file.close();
  }
};

// Read as one that never changes, so that nothing is made beside it. What cannot be read may be a damaged store.
const holdsMigrations = async (path: string): Promise<boolean> => {
  const { DatabaseSync } = await import('node:sqlite');
  const place = pathToFileURL(path);
  place.searchParams.set('immutable', '1');
  try {
    const database = new DatabaseSync(place, { readOnly: true });
    try {
      return database.prepare('select 1 from sqlite_schema where name = ?').get(bookOfMigrations) !== undefined;
    } finally {
      database.close();
    }
  } catch {
    return true;
  }
};

const isStore = async (path: string): Promise<boolean> => {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile() || !(await startsAsDatabase(path))) return false;
  const file = await realpath(path);
  // Its tables may stand in its log alone.
  const log = await stat(`${file}-wal`).catch(() => null);
  return (log?.size ?? 0) > 0 || holdsMigrations(file);
};

/**
 * The database that would be lost if something else were written to a path: the file itself, or the one that it is the log
 * of; null where there is none. Example: `await findStoreFile('data/nianbao.sqlite-wal')` → "data/nianbao.sqlite"
 */
export const findStoreFile = async (path: string): Promise<string | null> => {
  const ending = companionEndings.find((each) => path.endsWith(each));
  const candidates = ending === undefined ? [path] : [path, path.slice(0, -ending.length)];
  for (const candidate of candidates) if (await isStore(candidate)) return candidate;
  return null;
};
