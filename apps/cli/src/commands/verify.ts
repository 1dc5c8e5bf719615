import { type Command, Option } from 'commander';
import { databaseOption } from './database-option.ts';

type Action = typeof import('../actions/verify-published.ts').verifyPublished;

/** `nianbao verify`: reads and checks again what is published. */
export const registerVerify = (program: Command): void => {
  program
    .command('verify')
    .argument('[what]', '导出的文件夹、生成的站点或数据库 · an exported folder, a built site or a database')
    .description('重新读取并核对已公布的内容 · read and check again what is published')
    .addOption(databaseOption())
    .addOption(new Option('-f, --format <format>', '输出 · output').choices(['text', 'ndjson']).default('text'))
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao verify                      数据库 the database
  $ nianbao verify output/site          生成的站点 a built site
  $ nianbao verify exports/             导出的文件夹 an exported folder

退出码 Exit codes:
  0 没有不符 nothing is wrong · 1 有不符 something is · 2 无法运行 could not run`,
    )
    .action(async (...args: Parameters<Action>) =>
      (await import('../actions/verify-published.ts')).verifyPublished(...args),
    );
};
