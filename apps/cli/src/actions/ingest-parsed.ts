// `ingest --parsed`: ParseResults into the store, as another machine parsed them. Checked here, parsed no more.
import { parserVersion } from '@nianbao/parser';
import { readParsedLine } from '../bulk/read-parsed-line.ts';
import { type Line, longestLine, splitLines } from '../bulk/split-lines.ts';
import { checkResult, plainChecking } from '../checking/checking.ts';
import { exitCodes } from '../exit-codes.ts';
import { openKeeper } from '../ingesting/open-keeper.ts';
import { readCaptured } from '../ingesting/read-captured.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import type { Input } from '../inputs/input.ts';
import { openStandardInput } from '../inputs/open-standard-input.ts';
import { openStream } from '../inputs/open-stream.ts';
import { openAccount } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { describeUnreadable } from '../reading/describe-unreadable.ts';
import type { Unreadable } from '../reading/reading.ts';

interface ParsedOptions {
  readonly db: string;
  readonly format: 'text' | 'ndjson';
  readonly sources?: string;
  readonly capturedAt?: string;
  readonly capturedFrom?: string;
}

type LineInput = Exclude<Input, { readonly kind: 'content' }>;

// A file that cannot be read is one problem, wherever in it reading ends.
async function* readLines(input: LineInput): AsyncGenerator<Line | Unreadable> {
  let lines: AsyncIterator<Line> | null = null;
  for (;;) {
    let next: IteratorResult<Line>;
    try {
      lines ??= splitLines(input.kind === 'stdin' ? openStandardInput() : await openStream(input.path), longestLine);
      next = await lines.next();
    } catch (error) {
      yield describeUnreadable(input, error);
      return;
    }
    if (next.done) return;
    yield next.value;
  }
}

export const ingestParsed = async (paths: string[], options: ParsedOptions): Promise<void> => {
  const { sources = '.' } = options;
  const { inputs, problems } = await findInputs(paths);
  const captured = readCaptured(options, false);
  for (const problem of problems) tell('error', problem);
  let unread = problems.length;
  const keeper = await openKeeper({ ...options, captured }, openAccount());
  try {
    for (const input of inputs) {
      if (input.kind === 'content') continue;
      for await (const line of readLines(input)) {
        const parsed = line.kind === 'unreadable' ? line : await readParsedLine(line, sources);
        if (parsed.kind !== 'parsed') {
          unread += 1;
          tell('error', parsed.problem);
          continue;
        }
        const findings = await checkResult(parsed.result, plainChecking);
        await keeper.add({ ...parsed, findings, parserVersion: parsed.parserVersion ?? parserVersion });
      }
    }
    const kept = await keeper.end(unread);
    process.exitCode = unread === 0 && kept ? exitCodes.ok : exitCodes.incomplete;
  } finally {
    await keeper.close();
  }
};
