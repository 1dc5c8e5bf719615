import { checksVersion, countFindings, maskPersonalData } from '@nianbao/checks';
import { parserVersion } from '@nianbao/parser';
import type { Finding, Severity } from '@nianbao/schema';
import { type IngestOutcome, openStore, type Submission } from '@nianbao/store';
import { plainChecking } from '../checking/checking.ts';
import { exitCodes } from '../exit-codes.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import { onInterrupt } from '../interrupts.ts';
import { openOutput } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { isComplete, readAll } from '../reading/read-all.ts';
import type { Reading } from '../reading/reading.ts';
import { wording } from '../wording.ts';

interface IngestOptions {
  readonly db: string;
  readonly format: 'text' | 'ndjson';
  readonly jobs?: number;
  readonly timeLimit?: number;
}

const outcomeNames = {
  created: '新增 created',
  'new-version': '新版本 new version',
  unchanged: '未变 unchanged',
} as const;

const showOutcome = (source: string, outcome: IngestOutcome): string =>
  outcome.kind === 'rejected'
    ? `未收录 rejected (${outcome.reason})  ${source}\n`
    : `${outcomeNames[outcome.kind]}  ${outcome.agencyId}/${outcome.key} v${outcome.version}  ${source}\n`;

/** Counts outcomes, and the findings of what was kept. */
const startTally = () => {
  const counts = { created: 0, 'new-version': 0, unchanged: 0, rejected: 0 };
  const findings: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  return {
    counts,
    findings,
    kept: () => counts.created + counts['new-version'] + counts.unchanged,
    add: ({ kind }: IngestOutcome, found: readonly Finding[]): void => {
      counts[kind] += 1;
      if (kind === 'rejected') return;
      for (const [severity, count] of Object.entries(countFindings(found))) findings[severity as Severity] += count;
    },
  };
};

// One transaction for so many reports: faster than one each, and little to do again after a kill.
const batchSize = 20;

const buildSubmission = ({ result, findings, bytes }: Reading): Submission => ({
  ...maskPersonalData(result, findings),
  bytes,
  parserVersion,
  checksVersion,
});

export const ingestInputs = async (paths: string[], options: IngestOptions): Promise<void> => {
  const found = await findInputs(paths);
  const store = await openStore(options.db);
  const tally = startTally();
  const forget = onInterrupt(async () => {
    await store.close();
    tell('warning', wording.ingestInterrupted(tally.kept()));
  });
  try {
    const output = await openOutput(undefined);
    const show = async ({ input, findings }: Reading, outcome: IngestOutcome): Promise<void> => {
      tally.add(outcome, findings);
      const line = { source: input.label, ...outcome, findings: countFindings(findings) };
      await output.write(options.format === 'ndjson' ? `${JSON.stringify(line)}\n` : showOutcome(input.label, outcome));
    };
    let failed = false;
    const waiting: Reading[] = [];
    const keep = async (): Promise<void> => {
      const batch = waiting.splice(0);
      const outcomes = await store.ingestAll(batch.map(buildSubmission));
      for (const [index, reading] of batch.entries()) {
        const outcome = outcomes[index]!;
        if (outcome.kind !== 'failed') await show(reading, outcome);
        else {
          failed = true;
          tell('error', wording.notKept(reading.input.label, outcome.error.text));
        }
      }
    };
    const { jobs, timeLimit: seconds } = options;
    const request = { found, check: plainChecking, jobs, seconds, progress: !output.terminal };
    const summary = await readAll(request, async (reading) => {
      waiting.push(reading);
      if (waiting.length >= batchSize) await keep();
    });
    await keep();
    tell('done', wording.ingested(tally.counts, tally.findings));
    process.exitCode = isComplete(summary) && !failed ? exitCodes.ok : exitCodes.incomplete;
  } finally {
    forget();
    await store.close();
  }
};
