// Standard output, whose reader may leave and whose disk may fill up.
import { fstatSync, writeSync } from 'node:fs';
import { describeError } from '../command-error.ts';
import { exitCodes } from '../exit-codes.ts';
import { wording } from '../wording.ts';
import { tell } from './tell.ts';

let goesOn = false;
let lost = false;

const lose = (error: unknown): void => {
  if (lost) return;
  lost = true;
  const reason = describeError(error);
  // The reader of a pipe may have had enough (`| head`): that is no failure of ours.
  const isFailure = reason !== 'EPIPE';
  if (isFailure) tell('error', wording.standardOutputFailed(reason));
  const code = isFailure ? exitCodes.cannotRun : exitCodes.ok;
  if (!goesOn) process.exit(code);
  if (isFailure)
    process.on('exit', () => {
      process.exitCode = code;
    });
};

/** Starts listening; called once, by main. Without a reader there is nothing left to do, unless `outliveReader` was called. */
export const listenToStreams = (): void => {
  process.stdout.on('error', lose);
  // Who no longer reads our messages must not end our work.
  process.stderr.on('error', () => {});
};

/** From now on the command has effects that were asked for: it does them whether or not anybody reads what it prints. */
export const outliveReader = (): void => {
  goesOn = true;
};

let toFile: boolean | undefined;
const isFile = (): boolean => {
  try {
    toFile ??= fstatSync(1).isFile();
  } catch {
    toFile = false;
  }
  return toFile;
};

// A stream takes a file that a full disk cut short for a whole one.
const writeFile = (data: string | Uint8Array): void => {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  try {
    for (let from = 0; from < bytes.byteLength; ) from += writeSync(1, bytes, from);
  } catch (error) {
    lose(error);
  }
};

/** Writes to standard output; resolves when it is written, or when nobody reads and the command goes on. */
export const writeStandardOutput = async (data: string | Uint8Array): Promise<void> => {
  if (lost || data.length === 0) return;
  if (isFile()) return writeFile(data);
  // Where it failed and the command ends for that, there is nothing more to wait for.
  await new Promise<void>((resolve) => {
    process.stdout.write(data, (error) => {
      if (!error || goesOn) resolve();
    });
  });
};
