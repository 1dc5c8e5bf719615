// `ingest --parsed`: ParseResults into the store, as another machine parsed them. Checked here, parsed no more.
import { createReadStream } from 'node:fs';
import { parserVersion } from '@nianbao/parser';
import { readParsedLine } from '../bulk/read-parsed-line.ts';
import { longestLine, splitLines } from '../bulk/split-lines.ts';
import { checkResult, plainChecking } from '../checking/checking.ts';
import { exitCodes } from '../exit-codes.ts';
import { openKeeper } from '../ingesting/open-keeper.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import { openAccount } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';

interface ParsedOptions {
  readonly db: string;
  readonly format: 'text' | 'ndjson';
  readonly sources?: string;
}

export const ingestParsed = async (paths: string[], { db, format, sources = '.' }: ParsedOptions): Promise<void> => {
  const { inputs, problems } = await findInputs(paths);
  for (const problem of problems) tell('error', problem);
  let complete = problems.length === 0;
  const keeper = await openKeeper(db, format, openAccount());
  try {
    for (const input of inputs) {
      if (input.kind === 'content') continue;
      const stream: AsyncIterable<Uint8Array> = input.kind === 'stdin' ? process.stdin : createReadStream(input.path);
      for await (const line of splitLines(stream, longestLine)) {
        const parsed = await readParsedLine(line, sources);
        if (parsed.kind === 'bad') {
          complete = false;
          tell('error', parsed.problem);
          continue;
        }
        const findings = await checkResult(parsed.result, plainChecking);
        await keeper.add({ ...parsed, findings, parserVersion: parsed.parserVersion ?? parserVersion });
      }
    }
    const kept = await keeper.end();
    process.exitCode = complete && kept ? exitCodes.ok : exitCodes.incomplete;
  } finally {
    await keeper.close();
  }
};
