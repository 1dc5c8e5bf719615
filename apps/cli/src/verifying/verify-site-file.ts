// One file of a built site, read again by itself: it is whole, as far as its kind can tell.
import { open, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { describeError } from '../command-error.ts';
import { type Fault, fault } from './fault.ts';

/** A file, and what it holds where it is JSON. */
export interface ReadSiteFile {
  readonly faults: readonly Fault[];
  readonly json?: unknown;
}

const textual: ReadonlySet<string> = new Set(['.css', '.js', '.svg', '.xml', '.txt', '.csv']);

const readEnd = async (path: string): Promise<string> => {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(64), position: Math.max(0, size - 64) });
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
};

/** Reads a file of a site: a page to its last tag, JSON in full, of other texts whether there is anything. */
export const verifySiteFile = async (folder: string, where: string): Promise<ReadSiteFile> => {
  const path = join(folder, where);
  const kind = extname(where);
  try {
    if (kind === '.json' || kind === '.sarif') return { faults: [], json: JSON.parse(await readFile(path, 'utf8')) };
    if (kind !== '.html' && !textual.has(kind)) return { faults: [] };
    const end = (await readEnd(path)).trimEnd();
    const isWhole = kind === '.html' ? end.endsWith('</html>') : end !== '';
    return { faults: isWhole ? [] : [fault(where, 'cut', end.slice(-20))] };
  } catch (error) {
    return { faults: [fault(where, 'invalid', describeError(error))] };
  }
};
