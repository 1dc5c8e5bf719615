import { type Command, Option } from 'commander';
import { databaseOption } from './database-option.ts';

type Action = typeof import('../actions/export-store.ts').exportStore;

/** `nianbao export`: the whole store as one file, with a datapackage.json beside it. */
export const registerExport = (program: Command): void => {
  program
    .command('export')
    .description('导出整个数据库 · export the whole store')
    .addOption(
      new Option('-f, --format <format>', 'ndjson:每行一份报告;csv:每行一个数 · a report a line, or a figure a row')
        .choices(['ndjson', 'csv'])
        .default('ndjson'),
    )
    .addOption(databaseOption())
    .option('-o, --out <file>', '写入文件,旁附 datapackage.json · write to a file, with datapackage.json beside it')
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao export --format csv --out output/figures.csv
  $ nianbao export | head -1`,
    )
    .action(async (...args: Parameters<Action>) => (await import('../actions/export-store.ts')).exportStore(...args));
};
