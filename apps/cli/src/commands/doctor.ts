import { type Command, Option } from 'commander';
import { databaseOption } from './database-option.ts';

/** `nianbao doctor`: what is wrong with this machine. */
export const registerDoctor = (program: Command): void => {
  program
    .command('doctor')
    .description('检查本机和数据库,逐项说明怎么办 · what is wrong with this machine, and what to do')
    .addOption(databaseOption())
    .option('--quick', '不做通读全库的完整性检查 · without the integrity check, which reads all of the database', false)
    .addOption(
      new Option('-f, --format <format>', '输出格式 · output format').choices(['text', 'json']).default('text'),
    )
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao doctor
  $ nianbao doctor --db postgres://… --quick --format json

退出码 Exit codes:
  0 没有错误 no errors · 1 有错误 something is broken · 2 无法运行 could not run`,
    )
    .action(async (options) => (await import('../actions/examine.ts')).examine(options));
};
