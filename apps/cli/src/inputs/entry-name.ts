// Names of files are bytes. Most are UTF-8; those from archives that were made elsewhere need not be.
import { join, sep } from 'node:path';

/** A path as the system takes it: bytes where it is not UTF-8. */
export type BytesPath = string | Buffer;

/** A name within a folder. `text`: as people read it. */
export interface EntryName {
  readonly bytes: Buffer;
  readonly text: string;
  readonly isUtf8: boolean;
}

const decode = (bytes: Buffer, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Reads a name: as UTF-8, else as the Chinese code pages have it, else with marks for what cannot be read. */
export const readEntryName = (bytes: Buffer): EntryName => {
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return { bytes, text: utf8, isUtf8: true };
  return { bytes, text: decode(bytes, 'gb18030') ?? bytes.toString('utf8'), isUtf8: false };
};

/** The path of an entry in a folder. */
export const joinEntry = (folder: BytesPath, { bytes, text, isUtf8 }: EntryName): BytesPath =>
  typeof folder === 'string' && isUtf8
    ? join(folder, text)
    : Buffer.concat([Buffer.from(folder as Buffer), Buffer.from(sep), bytes]);
