import { type Command, Option } from 'commander';
import { databaseOption } from './database-option.ts';

type Action = typeof import('../actions/export-store.ts').exportStore;

/** `nianbao export`: the whole store as a file or a folder, with a datapackage.json. */
export const registerExport = (program: Command): void => {
  program
    .command('export')
    .description('导出整个数据库 · export the whole store')
    .addOption(
      new Option(
        '-f, --format <format>',
        'ndjson 每行一份报告,csv 每行一个数,parquet 按年度和省分区的文件夹,sqlite 一个文件,xlsx 工作簿的文件夹 · a report a line, a figure a row, a folder by year and province, a file, a folder of workbooks',
      )
        .choices(['ndjson', 'csv', 'parquet', 'sqlite', 'xlsx'])
        .default('ndjson'),
    )
    .addOption(databaseOption())
    .option('-o, --out <path>', '写入文件或文件夹,附 datapackage.json · file or folder to write, with datapackage.json')
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao export --format csv --out output/figures.csv
  $ nianbao export --format parquet --out output/parquet
  $ nianbao export --format xlsx --out output/xlsx
  $ nianbao export | head -1`,
    )
    .action(async (...args: Parameters<Action>) => (await import('../actions/export-store.ts')).exportStore(...args));
};
