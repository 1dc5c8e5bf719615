// The edge: runs the command line, and is the only place that turns what went wrong into words and an exit code.
import type { BilingualText } from '@nianbao/schema';
import { CommanderError } from 'commander';
import { CommandError, describeError } from './command-error.ts';
import { exitCodes } from './exit-codes.ts';
import { isEnding, listenForInterrupts } from './interrupts.ts';
import { listenToStreams } from './output/standard-output.ts';
import { tell } from './output/tell.ts';
import { createProgram } from './program.ts';
import { wording } from './wording.ts';

const hasText = (error: unknown): error is { readonly text: BilingualText } =>
  error instanceof Error && typeof (error as { text?: { zh?: unknown } }).text?.zh === 'string';

// A folder that may not be written, a disk that is full: nothing that this program did wrong.
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && typeof (error as NodeJS.ErrnoException).path === 'string';

const tellFailure = (error: unknown): number => {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.ok;
    // Asking for nothing at all prints the help, which has been done already.
    if (error.code !== 'commander.help') tell('error', wording.badUsage(error.message.replace(/^error: /, '')));
    return exitCodes.cannotRun;
  }
  if (hasText(error)) tell('error', error.text);
  else if (isSystemError(error)) tell('error', wording.systemRefused(error.code ?? '', error.path ?? ''));
  else tell('error', wording.crashed(describeError(error)));
  return error instanceof CommandError ? error.exitCode : exitCodes.cannotRun;
};

listenToStreams();
listenForInterrupts();

try {
  await createProgram().parseAsync();
} catch (error) {
  if (!isEnding()) process.exitCode = tellFailure(error);
}
