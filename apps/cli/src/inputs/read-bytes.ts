import { open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { CommandError } from '../command-error.ts';
import { maximumInputBytes } from '../defaults.ts';
import { wording } from '../wording.ts';
import type { BytesPath } from './entry-name.ts';
import type { Input } from './input.ts';

const readFileBytes = async (path: BytesPath, label: string): Promise<Uint8Array> => {
  const file = await open(typeof path === 'string' ? path : Buffer.from(path), 'r');
  try {
    const { size } = await file.stat();
    if (size > maximumInputBytes) throw new CommandError(wording.inputTooLarge(label, size, maximumInputBytes));
    return await file.readFile();
  } finally {
    await file.close();
  }
};

const loadBytes = async (input: Input): Promise<Uint8Array> => {
  if (input.kind === 'content') return input.bytes;
  return input.kind === 'stdin' ? buffer(process.stdin) : readFileBytes(input.path, input.label);
};

/** The bytes of an input, at most 64 MiB. Rejects with the file system's error, or a CommandError when too large. */
export const readBytes = async (input: Input): Promise<Uint8Array> => {
  const bytes = await loadBytes(input);
  if (bytes.byteLength > maximumInputBytes)
    throw new CommandError(wording.inputTooLarge(input.label, bytes.byteLength, maximumInputBytes));
  // A plain copy: a Buffer from the pool would drag its neighbours through the worker's message.
  return new Uint8Array(bytes);
};
