import type { BilingualText } from '@nianbao/schema';

/**
 * The command cannot go on; `main` prints the message and exits with `exitCode`.
 * Example: `throw new CommandError(wording.portInUse(4300))`
 */
export class CommandError extends Error {
  readonly text: BilingualText;
  readonly exitCode: number;

  constructor(text: BilingualText, exitCode = 2) {
    super(text.en);
    this.name = 'CommandError';
    this.text = text;
    this.exitCode = exitCode;
  }
}

/** The short reason in an unknown error: the system's code where it has one. Example: "ENOENT" */
export const describeError = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return code !== undefined && /^E[A-Z]+$/.test(code) ? code : error.message;
};
