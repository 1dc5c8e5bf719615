import type { ParseResult } from '@nianbao/schema';
import { type Command, Option } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { type ItemWriter, writeJsonArray, writeNdjson, writeSingleJson } from '../formats/json-writer.ts';
import { writeParseCsv, writeParseTable } from '../formats/parse-writers.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import { type Output, writeOutput } from '../output/open-output.ts';
import { isComplete, readAll } from '../reading/read-all.ts';
import { readJobs } from './option-values.ts';

type ParseFormat = 'json' | 'ndjson' | 'csv' | 'table';

interface ParseOptions {
  readonly format?: ParseFormat;
  readonly out?: string;
  readonly jobs?: number;
}

const writerFor = (format: ParseFormat, single: boolean, output: Output): ItemWriter<ParseResult> => {
  if (format === 'ndjson') return writeNdjson(output);
  if (format === 'csv') return writeParseCsv(output);
  if (format === 'table') return writeParseTable(output);
  return single ? writeSingleJson(output) : writeJsonArray(output);
};

const parse = async (paths: string[], options: ParseOptions): Promise<void> => {
  const found = await findInputs(paths);
  let complete = true;
  await writeOutput(options.out, async (output) => {
    const format = options.format ?? (output.terminal ? 'table' : found.single ? 'json' : 'ndjson');
    const writer = writerFor(format, found.single, output);
    // A bar and streamed data would tear each other on one terminal; the table comes when the bar is gone.
    const progress = format === 'table' || !output.terminal;
    const summary = await readAll({ found, check: false, jobs: options.jobs, progress }, ({ result }) =>
      writer.write(result),
    );
    await writer.end();
    complete = isComplete(summary);
  });
  process.exitCode = complete ? exitCodes.ok : exitCodes.incomplete;
};

/** `nianbao parse`: reads reports and prints ParseResults. */
export const registerParse = (program: Command): void => {
  program
    .command('parse')
    .argument('<inputs...>', '文件、文件夹或 -(标准输入) · files, folders or - (standard input)')
    .description('解析报告,输出 ParseResult · read reports, print ParseResults')
    .addOption(
      new Option('-f, --format <format>', '输出格式:单个输入默认 json,多个 ndjson,终端 table · output format').choices([
        'json',
        'ndjson',
        'csv',
        'table',
      ]),
    )
    .option('-o, --out <file>', '写入文件(先写临时文件再改名) · write to a file, whole or not at all')
    .option('-j, --jobs <n>', '线程数 · number of threads', readJobs)
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao parse report.html
  $ nianbao parse reports/ --format ndjson --out results.ndjson --jobs 4
  $ curl -s https://example.org/report.html | nianbao parse - --format csv

退出码 Exit codes:
  0 每个输入都读出了报告 every input gave a report · 1 有的没有 some did not · 2 无法运行 could not run`,
    )
    .action(parse);
};
