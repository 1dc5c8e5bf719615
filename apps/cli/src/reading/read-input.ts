import { parseReport } from '@nianbao/parser';
import { describeError } from '../command-error.ts';
import type { Input } from '../inputs/input.ts';
import { readBytes } from '../inputs/read-bytes.ts';
import { readOrigin } from '../inputs/read-origin.ts';
import { wording } from '../wording.ts';
import { describeUnreadable } from './describe-unreadable.ts';
import type { ReadingOptions, ReadingOutcome } from './reading.ts';

// Looked for once in each thread: a recogniser cannot be sent to one.
let looked: ReturnType<typeof import('../ocr/find-ocr.ts').findOcr> | undefined;
const loadOcr = () => {
  looked ??= import('../ocr/find-ocr.ts').then(({ findOcr }) => findOcr());
  return looked;
};

/**
 * Reads, parses and (when asked) checks one input. `given`: its bytes, where they are at hand already. Never rejects:
 * what goes wrong is an outcome too.
 */
export const readInput = async (input: Input, options: ReadingOptions, given?: Uint8Array): Promise<ReadingOutcome> => {
  let bytes: Uint8Array;
  try {
    bytes = given ?? (await readBytes(input));
  } catch (error) {
    return describeUnreadable(input, error);
  }
  try {
    const ocr = options.ocr ? await loadOcr() : null;
    const result = await parseReport(bytes, { ...readOrigin(input), ...(ocr ? { ocr } : {}) });
    const findings = options.check
      ? await (await import('../checking/checking.ts')).checkResult(result, options.check)
      : [];
    return { kind: 'read', reading: { input, result, findings, bytes } };
  } catch (error) {
    return { kind: 'unreadable', input, problem: wording.readerCrashed(input.label, describeError(error)) };
  }
};
