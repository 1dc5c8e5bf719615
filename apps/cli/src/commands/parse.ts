import { type Command, Option } from 'commander';
import { inputFormat } from './input-format.ts';
import { readJobs, readSeconds } from './option-values.ts';

type Action = typeof import('../actions/parse-inputs.ts').parseInputs;

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
        'xlsx',
        'table',
      ]),
    )
    .option('-o, --out <file>', '写入文件(先写临时文件再改名) · write to a file, whole or not at all')
    .option('--ocr', '用本机的 tesseract 识别图片和扫描页 · recognise pictures and scanned pages with tesseract')
    .option(
      '--with-source',
      'ndjson:每行附来源文件,供 ingest --parsed · ndjson: the source in each line, for ingest --parsed',
    )
    .addOption(inputFormat())
    .option('-j, --jobs <n>', '线程数 · number of threads', readJobs)
    .option('--time-limit <s>', '每份最多用时,秒(默认 60) · most seconds for one document', readSeconds)
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao parse report.html
  $ nianbao parse reports/ --format ndjson --out results.ndjson --jobs 4
  $ nianbao parse reports/ --format xlsx --out figures.xlsx
  $ curl -s https://example.org/report.html | nianbao parse - --format csv
  $ nianbao parse - --input-format ndjson < documents.ndjson > results.ndjson

退出码 Exit codes:
  0 每个输入都读出了报告 every input gave a report · 1 有的没有 some did not · 2 无法运行 could not run`,
    )
    .action(async (...args: Parameters<Action>) => (await import('../actions/parse-inputs.ts')).parseInputs(...args));
};
