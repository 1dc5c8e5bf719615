// The loop that parse, check and ingest share: find the inputs, read them in order, tell what goes wrong, go on.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BilingualText } from '@nianbao/schema';
import type { FoundInputs } from '../inputs/find-inputs.ts';
import type { Input } from '../inputs/input.ts';
import { type Progress, startProgress } from '../output/progress.ts';
import { wording } from '../wording.ts';
import type { Reading, ReadingOptions } from './reading.ts';
import { chooseJobs, streamReadings } from './stream-readings.ts';

/** What to read and how. */
export interface ReadAllRequest extends ReadingOptions {
  readonly found: FoundInputs;
  readonly jobs: number | undefined;
  /** False where data is streamed to the same terminal as the bar. */
  readonly progress: boolean;
}

/** How it went, in numbers of inputs. `unread` counts what gave no bytes, missing arguments included. */
export interface ReadAllSummary {
  readonly withReport: number;
  readonly withoutReport: number;
  readonly unread: number;
  /** What was told of the unread ones. */
  readonly problems: readonly BilingualText[];
}

/** Whether every input gave a report. */
export const isComplete = ({ withoutReport, unread }: ReadAllSummary): boolean => withoutReport + unread === 0;

// What lies about is told by itself, or with the hidden folder in which it lies, once.
const startSkipping = (progress: Progress) => {
  const folders = new Map<string, number>();
  return {
    skip: ({ label }: Input, folder: string | null): void => {
      if (folder === null) progress.tell('note', wording.skipped(label));
      else folders.set(folder, (folders.get(folder) ?? 0) + 1);
    },
    end: (): void => {
      for (const [folder, files] of folders) progress.tell('note', wording.skippedWithin(folder, files));
    },
  };
};

const tellMissingReport = ({ input, result }: Reading, progress: Progress): void => {
  const why = result.diagnostics.find((diagnostic) => diagnostic.severity === 'error')?.message ?? null;
  progress.tell('error', wording.noReport(input.label, why));
};

/**
 * Reads every input and hands each reading to `visit`, in the order of the inputs. A bad input is one message on
 * standard error; the rest goes on. Rejects only when `visit` does.
 */
export const readAll = async (
  request: ReadAllRequest,
  visit: (reading: Reading, progress: Progress) => Promise<void>,
): Promise<ReadAllSummary> => {
  const { inputs, problems } = request.found;
  const progress = startProgress(inputs.length, request.progress);
  const skipping = startSkipping(progress);
  const summary = { withReport: 0, withoutReport: 0, unread: problems.length, problems: [...problems] };
  try {
    for (const problem of problems) progress.tell('error', problem);
    for await (const outcome of streamReadings(inputs, request, request.jobs ?? chooseJobs(inputs.length))) {
      progress.advance();
      // A turn of the event loop for each input: Ctrl-C is heard and the bar moves while a batch is worked through.
      await nextTurn();
      const { input } = outcome.kind === 'read' ? outcome.reading : outcome;
      const isReport = outcome.kind === 'read' && outcome.reading.result.report !== null;
      if (!isReport && input.kind === 'file' && input.litter) {
        skipping.skip(input, input.litter.folder);
        continue;
      }
      if (outcome.kind === 'unreadable') {
        summary.unread += 1;
        summary.problems.push(outcome.problem);
        progress.tell('error', outcome.problem);
        continue;
      }
      const { reading } = outcome;
      if (reading.result.report === null) {
        summary.withoutReport += 1;
        tellMissingReport(reading, progress);
      } else summary.withReport += 1;
      await visit(reading, progress);
    }
  } finally {
    skipping.end();
    progress.stop();
  }
  return summary;
};
