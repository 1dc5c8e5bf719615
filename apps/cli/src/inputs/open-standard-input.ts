import { fstatSync } from 'node:fs';
import { CommandError } from '../command-error.ts';
import { wording } from '../wording.ts';

/** Standard input as a stream. Throws a CommandError where it is a folder: Node would take that for nothing. */
export const openStandardInput = (): typeof process.stdin => {
  if (fstatSync(0).isDirectory()) throw new CommandError(wording.stdinFolder());
  return process.stdin;
};

/** Whether nobody can send anything: it is closed (Node puts /dev/null in its place) or /dev/null. */
export const isStandardInputShut = (): boolean => fstatSync(0).isCharacterDevice() && !process.stdin.isTTY;
