// Files as streams. Opening a named pipe waits for its other end, and reading it for what comes: in a thread of the system
// that waiting could not be ended, and would keep the program from ending, too. So pipes are watched, not waited for.
import { constants, createReadStream, openSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { BytesPath } from './entry-name.ts';

const { O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;

/** The content of a file or a pipe. Rejects, or breaks off, with the file system's error. */
export const openStream = async (path: BytesPath): Promise<Readable> => {
  const place = typeof path === 'string' ? path : Buffer.from(path);
  if (!(await stat(place)).isFIFO()) return createReadStream(place);
  return new Socket({ fd: openSync(place, O_RDONLY | O_NONBLOCK), readable: true, writable: false });
};

// A pipe that nobody reads cannot be opened for writing: https://pubs.opengroup.org/onlinepubs/9799919799/functions/open.html
const unread = 'ENXIO';
const betweenTriesMs = 50;

/** Opens a named pipe for writing as soon as somebody reads it. Rejects with the file system's error. */
export const openPipeForWriting = async (path: string): Promise<Socket> => {
  for (;;) {
    try {
      const fd = openSync(path, O_WRONLY | O_NONBLOCK);
      return new Socket({ fd, readable: false, writable: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== unread) throw error;
    }
    await wait(betweenTriesMs);
  }
};
