// The loop that parse, check and ingest share: find the inputs, read them in order, tell what goes wrong, go on.
import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BilingualText } from '@nianbao/schema';
import type { FoundInputs } from '../inputs/find-inputs.ts';
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

// Files that lie about in folders and that nobody means when naming the folder.
const isLitter = (path: string): boolean =>
  basename(path).startsWith('.') || ['datapackage.json', 'Thumbs.db', 'desktop.ini'].includes(basename(path));

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
  const summary = { withReport: 0, withoutReport: 0, unread: problems.length, problems: [...problems] };
  try {
    for (const problem of problems) progress.tell('error', problem);
    for await (const outcome of streamReadings(inputs, request, request.jobs ?? chooseJobs(inputs.length))) {
      progress.advance();
      // A turn of the event loop for each input: Ctrl-C is heard and the bar moves while a batch is worked through.
      await nextTurn();
      if (outcome.kind === 'unreadable') {
        summary.unread += 1;
        summary.problems.push(outcome.problem);
        progress.tell('error', outcome.problem);
        continue;
      }
      const { reading } = outcome;
      if (reading.result.report === null && !reading.input.named && isLitter(reading.input.label)) {
        progress.tell('note', wording.skipped(reading.input.label));
        continue;
      }
      if (reading.result.report === null) {
        summary.withoutReport += 1;
        tellMissingReport(reading, progress);
      } else summary.withReport += 1;
      await visit(reading, progress);
    }
  } finally {
    progress.stop();
  }
  return summary;
};
