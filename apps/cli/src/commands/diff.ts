import { type Command, Option } from 'commander';
import { databaseOption } from './database-option.ts';

type Action = typeof import('../actions/diff-reports.ts').diffReports;

/** `nianbao diff`: every figure that differs between two reports, with both values and places. */
export const registerDiff = (program: Command): void => {
  program
    .command('diff')
    .argument('<a>', '文件,或库中的 机关/年度[@版本] · a file, or agency/year[@version] in the store')
    .argument('<b>', '同上 · the same')
    .description('比较两份报告或两个版本 · compare two reports, or two versions of one')
    .addOption(databaseOption())
    .addOption(
      new Option(
        '-f, --format <format>',
        '默认:终端 pretty,否则 json · default: pretty on a terminal, else json',
      ).choices(['pretty', 'json']),
    )
    .option('-o, --out <file>', '写入文件 · write to a file, whole or not at all')
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao diff published.html corrected.html
  $ nianbao diff 321300-su-qian-shi/2024@1 321300-su-qian-shi/2024 --format pretty

退出码 Exit codes:
  0 相同 equal · 1 不同 different · 2 无法运行 could not run`,
    )
    .action(async (...args: Parameters<Action>) => (await import('../actions/diff-reports.ts')).diffReports(...args));
};
