import type { ParseResult } from '@nianbao/schema';
import { CommandError } from '../command-error.ts';
import { exitCodes } from '../exit-codes.ts';
import { type ItemWriter, writeJsonArray, writeNdjson, writeSingleJson } from '../formats/json-writer.ts';
import { writeParseTable } from '../formats/parse-table.ts';
import { showWithSource } from '../formats/with-source.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import { type Output, tellWritten, writeOutput } from '../output/open-output.ts';
import { isComplete, readAll } from '../reading/read-all.ts';
import { bulkWording } from '../wording/bulk-wording.ts';
import { wording } from '../wording.ts';

type ParseFormat = 'json' | 'ndjson' | 'csv' | 'xlsx' | 'table';

interface ParseOptions {
  readonly format?: ParseFormat;
  readonly inputFormat?: 'document' | 'ndjson';
  readonly out?: string;
  readonly jobs?: number;
  readonly timeLimit?: number;
  readonly ocr?: boolean;
  readonly withSource?: boolean;
}

// Tables alone need libraries, so only they pay for them.
const writerFor = async (format: ParseFormat, single: boolean, output: Output): Promise<ItemWriter<ParseResult>> => {
  if (format === 'ndjson') return writeNdjson(output);
  if (format === 'csv') return (await import('../formats/parse-csv.ts')).writeParseCsv(output);
  if (format === 'xlsx') return (await import('../formats/parse-xlsx.ts')).writeParseXlsx(output);
  if (format === 'table') return writeParseTable(output);
  return single ? writeSingleJson(output) : writeJsonArray(output);
};

export const parseInputs = async (paths: string[], options: ParseOptions): Promise<void> => {
  const ocr = options.ocr === true;
  if (ocr && !(await (await import('../ocr/find-ocr.ts')).findOcr())) throw new CommandError(wording.ocrMissing());
  if (options.inputFormat === 'ndjson') {
    const { format = 'ndjson' } = options;
    if (format !== 'ndjson') throw new CommandError(bulkWording.onlyNdjson(format));
    return (await import('./bulk-documents.ts')).parseBulk(paths, { ...options, ocr });
  }
  const found = await findInputs(paths);
  let complete = true;
  await writeOutput(
    options.out,
    async (output) => {
      const format = options.format ?? (output.terminal ? 'table' : found.single ? 'json' : 'ndjson');
      if (format === 'xlsx' && output.terminal) throw new CommandError(wording.binaryToTerminal(format));
      if (options.withSource && format !== 'ndjson') throw new CommandError(bulkWording.sourceNeedsNdjson());
      const writer = await writerFor(format, found.single, output);
      // A bar and streamed data would tear each other on one terminal; the table comes when the bar is gone.
      const progress = format === 'table' || !output.terminal;
      const request = { found, check: null, ocr, jobs: options.jobs, seconds: options.timeLimit, progress };
      const summary = await readAll(request, (reading) =>
        options.withSource
          ? output.write(`${JSON.stringify(showWithSource(reading))}\n`)
          : writer.write(reading.result),
      );
      await writer.end();
      complete = isComplete(summary);
    },
    found,
  );
  await tellWritten(options.out);
  process.exitCode = complete ? exitCodes.ok : exitCodes.incomplete;
};
