import { parseReport } from '@nianbao/parser';
import { CommandError, describeError } from '../command-error.ts';
import type { Input } from '../inputs/input.ts';
import { readBytes } from '../inputs/read-bytes.ts';
import { wording } from '../wording.ts';
import type { ReadingOptions, ReadingOutcome } from './reading.ts';

// Looked for once in each thread: a recogniser cannot be sent to one.
let looked: ReturnType<typeof import('../ocr/find-ocr.ts').findOcr> | undefined;
const loadOcr = () => {
  looked ??= import('../ocr/find-ocr.ts').then(({ findOcr }) => findOcr());
  return looked;
};

/** Reads, parses and (when asked) checks one input. Never rejects: what goes wrong is an outcome too. */
export const readInput = async (input: Input, options: ReadingOptions): Promise<ReadingOutcome> => {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(input);
  } catch (error) {
    const problem =
      error instanceof CommandError ? error.text : wording.inputUnreadable(input.label, describeError(error));
    return { kind: 'unreadable', input, problem };
  }
  try {
    const ocr = options.ocr ? await loadOcr() : null;
    const result = await parseReport(bytes, { path: input.label, ...(ocr ? { ocr } : {}) });
    const findings = options.check
      ? await (await import('../checking/checking.ts')).checkResult(result, options.check)
      : [];
    return { kind: 'read', reading: { input, result, findings, bytes } };
  } catch (error) {
    return { kind: 'unreadable', input, problem: wording.readerCrashed(input.label, describeError(error)) };
  }
};
