// `nianbao queue status|failed|retry`: looks into the queue, and puts dead letters back.
import type { FailedJob, Queue, QueueStatus } from '@nianbao/queue';
import { exitCodes } from '../exit-codes.ts';
import { alignColumns } from '../output/align-columns.ts';
import { openOutput } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { openCommandQueue } from '../queue/open-command-queue.ts';
import type { QueueFlags } from '../queue/queue-address.ts';
import { queueWording } from '../wording/queue-wording.ts';

interface ShowFlags extends QueueFlags {
  readonly format?: 'json' | 'table';
}

const withQueue = async (flags: QueueFlags, act: (queue: Queue) => Promise<void>): Promise<void> => {
  const queue = await openCommandQueue(flags);
  try {
    await act(queue);
  } finally {
    await queue.close();
  }
};

const tabulateStatus = ({ waiting, later, active, done, failed, kept, oldest }: QueueStatus): string =>
  alignColumns([
    ['等待 waiting', String(waiting)],
    ['  其中稍后再试 of these, later', String(later)],
    ['进行中 active', String(active)],
    ['一周内完成 done in a week', String(done)],
    ['失败 failed', String(failed)],
    ['队列旁的原文 sources kept', `${kept.sources} (${(kept.bytes / 1024 / 1024).toFixed(1)} MiB)`],
    ['最早排队 oldest', oldest ?? '—'],
  ]);

const tabulateFailed = (jobs: readonly FailedJob[]): string =>
  alignColumns([
    ['任务 id', '试过 tries', '失败 failed', '原因 code', '来源 source', '说明 message'],
    ...jobs.map(({ id, tries, failedAt, failure, label }) => [
      id,
      String(tries),
      failedAt,
      failure.code,
      label,
      `${failure.message.zh} ${failure.message.en}`,
    ]),
  ]);

export const showStatus = (flags: ShowFlags): Promise<void> =>
  withQueue(flags, async (queue) => {
    const output = await openOutput(undefined);
    const status = await queue.readStatus();
    const asTable = (flags.format ?? (output.terminal ? 'table' : 'json')) === 'table';
    await output.write(asTable ? tabulateStatus(status) : `${JSON.stringify(status, null, 2)}\n`);
  });

export const showFailed = (flags: ShowFlags & { readonly limit: number }): Promise<void> =>
  withQueue(flags, async (queue) => {
    const output = await openOutput(undefined);
    const jobs = await queue.listFailed(flags.limit);
    if (jobs.length === 0) tell('note', queueWording.noneFailed());
    const asTable = (flags.format ?? (output.terminal ? 'table' : 'json')) === 'table';
    if (!asTable) await output.write(`${JSON.stringify(jobs, null, 2)}\n`);
    else if (jobs.length > 0) await output.write(tabulateFailed(jobs));
  });

export const retryFailed = (ids: string[], flags: QueueFlags): Promise<void> =>
  withQueue(flags, async (queue) => {
    if (ids.length === 0) return tell('done', queueWording.retried(await queue.retryFailed()));
    const unknown: string[] = [];
    for (const id of new Set(ids)) if ((await queue.retryFailed([id])) === 0) unknown.push(id);
    for (const id of unknown) tell('error', queueWording.jobUnknown(id));
    tell('done', queueWording.retried(new Set(ids).size - unknown.length));
    if (unknown.length > 0) process.exitCode = exitCodes.incomplete;
  });
