// From a job to its bytes, wherever they are.
import { createHash } from 'node:crypto';
import type { Job, JobFailure, Queue } from '@nianbao/queue';
import type { Captured } from '@nianbao/store';
import { CommandError, describeError } from '../command-error.ts';
import { readBytes } from '../inputs/read-bytes.ts';
import { queueWording } from '../wording/queue-wording.ts';
import { wording } from '../wording.ts';
import { fetchBytes } from './fetch-bytes.ts';

/** The bytes, and when and where they were fetched; or why there are none; `final`: trying again would not help. */
export type LoadedSource =
  | { readonly kind: 'loaded'; readonly bytes: Uint8Array; readonly captured?: Captured }
  | { readonly kind: 'missing'; readonly failure: JobFailure; readonly final: boolean };

const missing = (code: string, message: JobFailure['message'], final: boolean): LoadedSource => ({
  kind: 'missing',
  failure: { code, message },
  final,
});

const loadFile = async (path: string, label: string): Promise<LoadedSource> => {
  try {
    return { kind: 'loaded', bytes: await readBytes({ kind: 'file', path, label, named: true }) };
  } catch (error) {
    // Too large stays too large; a share that is not mounted may be tomorrow.
    if (error instanceof CommandError) return missing('too-large', error.text, true);
    return missing('unreadable', wording.inputUnreadable(label, describeError(error)), false);
  }
};

const loadAny = async (queue: Queue, { place, label, sha256 }: Job, signal: AbortSignal): Promise<LoadedSource> => {
  if (place.kind === 'path') return loadFile(place.path, label);
  if (place.kind === 'url') return fetchBytes(place.url, signal);
  const bytes = sha256 === null ? null : await queue.loadKept(sha256);
  return bytes ? { kind: 'loaded', bytes } : missing('source-gone', queueWording.sourceGone(label), true);
};

/** Loads a job's source and holds it against the hash it was queued under. Rejects only where the queue is away. */
export const loadSource = async (queue: Queue, job: Job, signal: AbortSignal): Promise<LoadedSource> => {
  const loaded = await loadAny(queue, job, signal);
  if (loaded.kind === 'missing' || job.sha256 === null) return loaded;
  const found = createHash('sha256').update(loaded.bytes).digest('hex');
  if (found === job.sha256) return loaded;
  return missing('source-changed', queueWording.sourceChanged(job.label, found, job.sha256), true);
};
