// A source as an object: its key, and reading it back with proof that it is the one.
import { hash } from 'node:crypto';
import type { ContentEncoding } from '../sql/database.ts';
import { decodeContent, type EncodedContent, type SourceContent } from '../sql/document/document.ts';
import { StoreError } from '../store-error.ts';
import type { ObjectStorage } from './object-storage.ts';

const endings: Readonly<Record<ContentEncoding, string>> = { zstd: '.zst', gzip: '.gz', identity: '' };

/** How keys begin: objects are compared with rows a beginning at a time. */
export const keyStarts: readonly string[] = [...'0123456789abcdef'];

/**
 * The key of a source: the SHA-256 of its bytes as they came, and how they are encoded, so that the same key always
 * holds the same. Example: `buildObjectKey('ab12…', 'zstd')` → "ab/ab12….zst"
 */
export const buildObjectKey = (sha256: string, encoding: ContentEncoding): string =>
  `${sha256.slice(0, 2)}/${sha256}${endings[encoding]}`;

const keyForm = /^[0-9a-f]{2}\/([0-9a-f]{64})(?:\.zst|\.gz)?$/;

/** Whether an object is one of ours: a bucket may hold other things under our prefix. */
export const isObjectKey = (key: string): boolean => keyForm.test(key);

const decodeSound = (kept: EncodedContent): Uint8Array | null => {
  try {
    return decodeContent(kept);
  } catch {
    return null;
  }
};

/**
 * The encoded bytes of a source, from wherever they stand. Those from a bucket are proven by the hash in their key.
 * Rejects with `sources-unset`, `sources-unavailable`, `source-missing`, `source-damaged`.
 */
export const fetchContent = async (
  storage: ObjectStorage | null,
  { encoding, content, objectKey: key }: SourceContent,
): Promise<EncodedContent> => {
  if (key === undefined) return { encoding, content };
  if (!storage) throw new StoreError('sources-unset', { found: key });
  const { place } = storage;
  const object = await storage.find(key);
  if (!object) throw new StoreError('source-missing', { place, found: key });
  const bytes = decodeSound({ encoding, content: object });
  if (!bytes || hash('sha256', bytes) !== keyForm.exec(key)?.[1])
    throw new StoreError('source-damaged', { place, found: key });
  return { encoding, content: object };
};
