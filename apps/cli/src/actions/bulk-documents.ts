// `parse` and `check` with --input-format ndjson: a line in, a line out, so that Spark, Ray or GNU parallel can drive them.
import { availableParallelism } from 'node:os';
import { countFindings } from '@nianbao/checks';
import { selectFindings } from '@nianbao/render';
import type { BilingualText, Finding, Severity } from '@nianbao/schema';
import { streamDocuments } from '../bulk/stream-documents.ts';
import { exitCodes } from '../exit-codes.ts';
import { showWithSource } from '../formats/with-source.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import type { Input } from '../inputs/input.ts';
import { tellWritten, writeOutput } from '../output/open-output.ts';
import { spareFiles } from '../output/spare-files.ts';
import { tell } from '../output/tell.ts';
import type { Reading, ReadingOptions } from '../reading/reading.ts';
import { bulkWording } from '../wording/bulk-wording.ts';
import { wording } from '../wording.ts';

interface BulkRequest extends ReadingOptions {
  readonly out: string | undefined;
  readonly jobs: number | undefined;
  /** What is read beside the documents. */
  readonly files?: readonly string[];
  /** What is printed of a document that was read; its `id` is put before it. */
  readonly show: (reading: Reading) => object;
  /** Told of each document with a report; false: it does not pass. */
  readonly judge: (findings: readonly Finding[]) => boolean;
}

// A line that holds no document still gives a line: whoever drives this counts them.
const showBad = (number: number, message: BilingualText): object => ({
  line: number,
  status: 'failed',
  report: null,
  diagnostics: [{ code: 'input-line', severity: 'error', message, params: { line: number } }],
});

// What says nothing of where it came from is known by its line.
const nameDocument = ({ label }: Input, number: number): string | BilingualText =>
  label === `line ${number}` ? bulkWording.lineName(number) : label;

const streamBulk = async (paths: string[], request: BulkRequest): Promise<boolean> => {
  const { out, jobs = Math.min(availableParallelism(), 8), files = [], show, judge, ...options } = request;
  const found = await findInputs(paths);
  for (const problem of found.problems) tell('error', problem);
  let complete = found.problems.length === 0;
  await writeOutput(
    out,
    async (output) => {
      for await (const outcome of streamDocuments(found, options, jobs)) {
        if (outcome.kind === 'read') spareFiles(out, { inputs: [outcome.reading.input] });
        const id = outcome.id === undefined ? {} : { id: outcome.id };
        if (outcome.kind === 'bad') {
          complete = false;
          tell('error', outcome.problem);
          await output.write(`${JSON.stringify({ ...id, ...showBad(outcome.number, outcome.problem) })}\n`);
          continue;
        }
        const { input, result, findings } = outcome.reading;
        if (result.report === null) {
          complete = false;
          const why = result.diagnostics.find(({ severity }) => severity === 'error')?.message ?? null;
          tell('error', wording.noReport(nameDocument(input, outcome.number), why));
        } else if (!judge(findings)) complete = false;
        await output.write(`${JSON.stringify({ ...id, ...show(outcome.reading) })}\n`);
      }
    },
    { ...found, files },
  );
  await tellWritten(out);
  return complete;
};

interface BulkFlags {
  readonly out?: string | undefined;
  readonly jobs?: number | undefined;
  readonly timeLimit?: number | undefined;
}

/** Parses the documents of NDJSON streams: one ParseResult a line. */
export const parseBulk = async (
  paths: string[],
  {
    out,
    jobs,
    timeLimit,
    ocr,
    withSource = false,
  }: BulkFlags & { readonly ocr: boolean; readonly withSource?: boolean },
): Promise<void> => {
  const show = withSource ? showWithSource : ({ result }: Reading): object => result;
  const request = { check: null, ocr, seconds: timeLimit, out, jobs, show, judge: () => true };
  process.exitCode = (await streamBulk(paths, request)) ? exitCodes.ok : exitCodes.incomplete;
};

/** Checks the documents of NDJSON streams: `{source, status, findings}` a line. */
export const checkBulk = async (
  paths: string[],
  flags: BulkFlags &
    Pick<ReadingOptions, 'check'> & {
      readonly all: boolean;
      readonly grave: readonly Severity[];
      readonly files: readonly string[];
    },
): Promise<void> => {
  const { out, jobs, timeLimit, check, all, grave, files } = flags;
  const show = ({ result: { source, status }, findings }: Reading): object => ({
    source,
    status,
    findings: selectFindings(findings, all),
  });
  const judge = (findings: readonly Finding[]): boolean => {
    const counts = countFindings(findings);
    return grave.every((severity) => counts[severity] === 0);
  };
  const clean = await streamBulk(paths, { check, seconds: timeLimit, out, jobs, files, show, judge });
  process.exitCode = clean ? exitCodes.ok : exitCodes.findings;
};
