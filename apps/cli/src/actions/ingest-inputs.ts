import { parserVersion } from '@nianbao/parser';
import { plainChecking } from '../checking/checking.ts';
import { exitCodes } from '../exit-codes.ts';
import { openKeeper } from '../ingesting/open-keeper.ts';
import { readCaptured } from '../ingesting/read-captured.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import { openAccount } from '../output/open-output.ts';
import { isComplete, readAll } from '../reading/read-all.ts';

interface IngestOptions {
  readonly db: string;
  readonly format: 'text' | 'ndjson';
  readonly parsed?: boolean;
  readonly sources?: string;
  readonly jobs?: number;
  readonly timeLimit?: number;
  readonly capturedAt?: string;
  readonly capturedFrom?: string;
}

export const ingestInputs = async (paths: string[], options: IngestOptions): Promise<void> => {
  if (options.parsed) return (await import('./ingest-parsed.ts')).ingestParsed(paths, options);
  const found = await findInputs(paths);
  const output = openAccount();
  const captured = readCaptured(options, found.single);
  const keeper = await openKeeper({ ...options, captured }, output);
  try {
    const { jobs, timeLimit: seconds } = options;
    const request = { found, check: plainChecking, jobs, seconds, progress: !output.terminal };
    const summary = await readAll(request, ({ input: { label }, result, findings, bytes }) =>
      keeper.add({ label, result, findings, bytes, parserVersion }),
    );
    const kept = await keeper.end(summary.unread);
    process.exitCode = isComplete(summary) && kept ? exitCodes.ok : exitCodes.incomplete;
  } finally {
    await keeper.close();
  }
};
