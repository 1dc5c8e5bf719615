import { type Command, Option } from 'commander';
import { databaseOption } from './database-option.ts';
import { readCount } from './option-values.ts';

/** `nianbao withhold`: takes a report or one of its versions down, and publishes it again. */
export const registerWithhold = (program: Command): void => {
  program
    .command('withhold')
    .argument(
      '[agency]',
      '机关标识或别名;不写则列出已撤下的 · id or alias of the agency; absent: list what is withheld',
    )
    .argument('[year]', '年度 · year of the report')
    .addOption(
      new Option('--version <n>', '只撤下此版;不写为全部版本 · this version alone; absent: all of them').argParser(
        readCount,
      ),
    )
    .option('--reason <text>', '理由,会公开 · why; it is published')
    .option('--undo', '恢复公开 · publish it again')
    .addOption(
      new Option('-f, --format <format>', '列表格式 · of the list').choices(['table', 'ndjson']).default('table'),
    )
    .description('撤下一份报告或一个版本,恢复,列出 · take a report or a version down, undo it, list')
    .addOption(databaseOption())
    .helpOption('-h, --help', '显示帮助 · print this help')
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao withhold xx-jia-ju 2024 --version 1 --reason '误公开申请人姓名'
  $ nianbao withhold xx-jia-ju 2024 --undo
  $ nianbao withhold

撤下的版本仍在库和备份中,不在列表、检索、统计、导出和站点中,其地址答 451 并说明理由;同一原文的其他读取结果一并撤下,
以后重新读取的也是。最新一版撤下后,较早的版本不会顶替。已生成的站点和已导出的文件须重新生成。
A withheld version stays in the database and in backups, and is in no list, search, statistic, export or site; its address answers 451
with the reason. Other readings of its source go with it, also those to come. No earlier version takes the place of the latest.
Build sites and exports again.`,
    )
    .action(async (agency, year, options) =>
      (await import('../actions/withhold-report.ts')).withholdReport(agency, year, options),
    );
};
