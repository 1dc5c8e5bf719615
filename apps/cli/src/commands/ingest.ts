import { type Command, Option } from 'commander';
import { databaseOption } from './database-option.ts';
import { readJobs, readMoment, readSeconds, readWebAddress } from './option-values.ts';

type Action = typeof import('../actions/ingest-inputs.ts').ingestInputs;

/** `nianbao ingest`: parse, check and keep; the same bytes a second time change nothing. */
export const registerIngest = (program: Command): void => {
  program
    .command('ingest')
    .argument('<inputs...>', '文件、文件夹或 -(标准输入) · files, folders or - (standard input)')
    .description('解析、核对并入库 · parse, check and store')
    .addOption(databaseOption())
    .addOption(
      new Option('-f, --format <format>', '结果的格式 · format of the outcomes')
        .choices(['text', 'ndjson'])
        .default('text'),
    )
    .option('--parsed', '输入为 parse 的输出(ndjson),不再解析 · the inputs are what parse printed, not parsed again')
    .option('--sources <folder>', '--parsed 时来源文件所在(默认当前)· with --parsed: where the source files are')
    .option('--captured-at <time>', '取得来源的日期或时刻 · when the sources were fetched', readMoment)
    .option('--captured-from <address>', '取得来源的网址(限一份) · where from, of a single input', readWebAddress)
    .option('-j, --jobs <n>', '线程数 · number of threads', readJobs)
    .option('--time-limit <s>', '每份最多用时,秒(默认 60) · most seconds for one document', readSeconds)
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao ingest examples/
  $ nianbao ingest reports/ --db sqlite:data/2024.sqlite --jobs 4
  $ nianbao parse reports/ --format ndjson --with-source | nianbao ingest --parsed -
  $ nianbao ingest report.html --captured-at 2025-03-01 --captured-from https://example.org/report.html

同样的内容再次收录不会改变什么。Ingesting the same content again changes nothing.
何时何地取得来源,只记录所说的。When and where sources were fetched is recorded as said, never guessed.
退出码 Exit codes:
  0 全部收录 all kept · 1 有的没有 some were not · 2 无法运行 could not run`,
    )
    .action(async (...args: Parameters<Action>) => (await import('../actions/ingest-inputs.ts')).ingestInputs(...args));
};
