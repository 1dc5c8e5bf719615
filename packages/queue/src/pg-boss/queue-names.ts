// How the queue stands in the database. A schema of its own: the store's tables are none of its business.
import { createHash } from 'node:crypto';

/** The schema that holds pg-boss's tables and the bytes of the sources that wait. */
export const schema = 'nianbao_queue';

/** The queue of sources to be ingested, and the one of its dead letters. */
export const ingestQueue = 'ingest';
export const deadQueue = 'ingest-dead';

/**
 * The id of the job that reads a content with certain programs: the same again is the same job, also when it is done.
 * A UUID of version 8 made from SHA-256.
 */
export const buildJobId = (sha256: string, programs: string): string => {
  const hash = createHash('sha256').update(`${sha256} ${programs}`).digest('hex');
  const variant = ((Number.parseInt(hash[16]!, 16) & 3) | 8).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};
