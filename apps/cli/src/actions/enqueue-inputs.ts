import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { EnqueueOutcome, NewSource } from '@nianbao/queue';
import { CommandError, describeError } from '../command-error.ts';
import { exitCodes } from '../exit-codes.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import type { Input } from '../inputs/input.ts';
import { readBytes } from '../inputs/read-bytes.ts';
import { openAccount } from '../output/open-output.ts';
import { showInLine } from '../output/show-controls.ts';
import { tell } from '../output/tell.ts';
import { openCommandQueue } from '../queue/open-command-queue.ts';
import type { QueueFlags } from '../queue/queue-address.ts';
import { queueWording } from '../wording/queue-wording.ts';
import { wording } from '../wording.ts';

interface EnqueueFlags extends QueueFlags {
  readonly byPath?: boolean;
  readonly format: 'text' | 'ndjson';
}

const isUrl = (argument: string): boolean => /^https?:\/\//i.test(argument);

// So many, or so many bytes, go in together.
const batchSources = 100;
const batchBytes = 32 * 1024 * 1024;

const readSource = async (input: Input, byPath: boolean): Promise<NewSource> => {
  const { label } = input;
  const bytes = await readBytes(input);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (!byPath || input.kind !== 'file') return { label, sha256, place: { kind: 'kept' }, bytes };
  // A path in a queue is text.
  if (typeof input.path !== 'string') throw new CommandError(queueWording.pathNotUtf8(label));
  return { label, sha256, place: { kind: 'path', path: resolve(input.path) } };
};

const outcomeNames: Readonly<Record<EnqueueOutcome, string>> = { queued: '排队 queued', known: '已有 known' };

export const enqueueInputs = async (args: string[], flags: EnqueueFlags): Promise<void> => {
  const urls = args.filter(isUrl);
  const { inputs, problems } = await findInputs(args.filter((argument) => !isUrl(argument)));
  const queue = await openCommandQueue(flags);
  const output = openAccount();
  const counts = { queued: 0, known: 0 };
  let complete = problems.length === 0;
  let waiting: NewSource[] = [];
  const put = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    for (const [index, outcome] of (await queue.enqueue(batch)).entries()) {
      const { label, sha256 } = batch[index]!;
      counts[outcome] += 1;
      const line =
        flags.format === 'ndjson'
          ? JSON.stringify({ source: label, sha256, outcome })
          : `${outcomeNames[outcome]}  ${showInLine(label)}`;
      await output.write(`${line}\n`);
    }
  };
  try {
    for (const problem of problems) tell('error', problem);
    let size = 0;
    for (const input of inputs) {
      try {
        waiting.push(await readSource(input, flags.byPath === true));
      } catch (error) {
        complete = false;
        const { label } = input;
        tell(
          'error',
          error instanceof CommandError ? error.text : wording.inputUnreadable(label, describeError(error)),
        );
        continue;
      }
      size += waiting.at(-1)?.bytes?.byteLength ?? 0;
      if (waiting.length < batchSources && size < batchBytes) continue;
      await put();
      size = 0;
    }
    for (const url of urls) waiting.push({ label: url, sha256: null, place: { kind: 'url', url } });
    await put();
    tell('done', queueWording.enqueued(counts.queued, counts.known));
  } finally {
    await queue.close();
  }
  process.exitCode = complete ? exitCodes.ok : exitCodes.incomplete;
};
