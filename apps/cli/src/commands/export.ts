import { openStore } from '@nianbao/store';
import { type Command, Option } from 'commander';
import { defaultDatabase } from '../defaults.ts';
import { writeDataPackage } from '../formats/data-package.ts';
import { type ExportFormat, writeExport } from '../formats/export-writers.ts';
import { writeOutput } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

interface ExportOptions {
  readonly format: ExportFormat;
  readonly db: string;
  readonly out?: string;
}

const exportStore = async ({ format, db, out }: ExportOptions): Promise<void> => {
  const store = await openStore(db, { readOnly: true });
  try {
    let rows = 0;
    await writeOutput(out, async (output) => {
      rows = await writeExport(output, format, store.streamReports());
    });
    if (out === undefined || out === '-') return;
    tell('done', wording.exported(out, rows));
    const described = await writeDataPackage(out, format, rows);
    tell(described ? 'done' : 'warning', described ? wording.described(described) : wording.notDescribed(out));
  } finally {
    await store.close();
  }
};

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
    .option('--db <address>', '数据库 · database', defaultDatabase)
    .option('-o, --out <file>', '写入文件,旁附 datapackage.json · write to a file, with datapackage.json beside it')
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao export --format csv --out output/figures.csv
  $ nianbao export | head -1`,
    )
    .action(exportStore);
};
