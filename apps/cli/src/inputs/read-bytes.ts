import { open, stat } from 'node:fs/promises';
import { CommandError } from '../command-error.ts';
import { maximumInputBytes } from '../defaults.ts';
import { wording } from '../wording.ts';
import type { BytesPath } from './entry-name.ts';
import type { Input } from './input.ts';
import { isStandardInputShut, openStandardInput } from './open-standard-input.ts';
import { openStream } from './open-stream.ts';

const tooLarge = (label: string, size: number | null): CommandError =>
  new CommandError(wording.inputTooLarge(label, size, maximumInputBytes));

const readFileBytes = async (path: string | Buffer, label: string): Promise<Uint8Array> => {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > maximumInputBytes) throw tooLarge(label, size);
    return await file.readFile();
  } finally {
    await file.close();
  }
};

// A stream does not say how long it will be: it is left as soon as it is too long.
const readStream = async (stream: AsyncIterable<Uint8Array>, label: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > maximumInputBytes) throw tooLarge(label, null);
  }
  return Buffer.concat(chunks);
};

const readStandardInput = async (label: string): Promise<Uint8Array> => {
  const bytes = await readStream(openStandardInput(), label);
  if (bytes.byteLength === 0 && isStandardInputShut()) throw new CommandError(wording.stdinClosed());
  return bytes;
};

const loadBytes = async (input: Input): Promise<Uint8Array> => {
  if (input.kind === 'content') return input.bytes;
  if (input.kind === 'stdin') return readStandardInput(input.label);
  const path: BytesPath = typeof input.path === 'string' ? input.path : Buffer.from(input.path);
  if ((await stat(path)).isFile()) return readFileBytes(path, input.label);
  return readStream(await openStream(path), input.label);
};

/** The bytes of an input, at most 64 MiB. Rejects with the file system's error, or a CommandError when too large. */
export const readBytes = async (input: Input): Promise<Uint8Array> => {
  const bytes = await loadBytes(input);
  if (bytes.byteLength > maximumInputBytes) throw tooLarge(input.label, bytes.byteLength);
  // A plain copy: a Buffer from the pool would drag its neighbours through the worker's message.
  return new Uint8Array(bytes);
};
