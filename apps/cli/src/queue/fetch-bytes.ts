import { describeError } from '../command-error.ts';
import { maximumInputBytes } from '../defaults.ts';
import { queueWording } from '../wording/queue-wording.ts';
import { wording } from '../wording.ts';
import type { LoadedSource } from './load-source.ts';

const limitMilliseconds = 60_000;

const failed = (code: string, message: ReturnType<typeof queueWording.urlFailed>, final: boolean): LoadedSource => ({
  kind: 'missing',
  failure: { code, message },
  final,
});

// Names and passwords in an address are nobody else's concern.
const nameAddress = (url: string): string => {
  const address = new URL(url);
  address.username = '';
  address.password = '';
  return address.href;
};

/** Fetches what stands at an address: at most 64 MiB, within a minute. 404 and 410 are final, all else is tried again. */
export const fetchBytes = async (url: string, signal: AbortSignal): Promise<LoadedSource> => {
  try {
    const answer = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(limitMilliseconds)]) });
    if (!answer.ok) {
      await answer.body?.cancel();
      return failed(
        'url-failed',
        queueWording.urlFailed(url, `HTTP ${answer.status}`),
        [404, 410].includes(answer.status),
      );
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of answer.body ?? []) {
      size += chunk.byteLength;
      if (size > maximumInputBytes)
        return failed('too-large', wording.inputTooLarge(url, size, maximumInputBytes), true);
      chunks.push(chunk);
    }
    const captured = { at: new Date().toISOString(), from: nameAddress(url) };
    return { kind: 'loaded', bytes: new Uint8Array(Buffer.concat(chunks)), captured };
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return failed('url-failed', queueWording.urlFailed(url, describeError(cause)), false);
  }
};
