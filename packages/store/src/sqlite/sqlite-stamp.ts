import { realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';

// A clock of the file system that counts whole seconds (two, on some); one that counts finer still ticks.
const coarse = 2500;
const fine = 100;
const second = 1_000_000_000n;

interface FileState {
  readonly name: string;
  /** When it was last written, in nanoseconds. */
  readonly at: bigint;
}

const readFileState = async (path: string): Promise<FileState | null> => {
  const found = await stat(path, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  // Readers leave an empty log behind.
  if (!found || found.size === 0n) return null;
  return { name: [found.dev, found.ino, found.size, found.ctimeNs].join('.'), at: found.ctimeNs };
};

/**
 * Names the contents of a SQLite file by what the file system says of it and of its write-ahead log: whoever writes into
 * either changes the time that only the system sets. Null where the last writing is so young that another one could still
 * bear the same time, and for what is in memory.
 */
export const buildSqliteStamp = (path: string) => async (): Promise<string | null> => {
  if (path === ':memory:') return null;
  const file = realpathSync(path);
  const now = BigInt(Date.now()) * 1_000_000n;
  const states = (await Promise.all([readFileState(file), readFileState(`${file}-wal`)])).filter(
    (state) => state !== null,
  );
  const young = states.some(({ at }) => now - at < BigInt(at % second === 0n ? coarse : fine) * 1_000_000n);
  return young ? null : `sqlite ${states.map(({ name }) => name).join(' ')}`;
};
