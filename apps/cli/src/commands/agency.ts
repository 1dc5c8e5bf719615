import { type Command, Option } from 'commander';
import { databaseOption } from './database-option.ts';

/** `nianbao agency`: what is known of an agency beside its reports. */
export const registerAgency = (program: Command): void => {
  const agency = program
    .command('agency')
    .description('机关的沿革:存续期与承接机关 · from when until when an agency existed, and which one took over');
  agency
    .command('show')
    .argument('<id>', '机关标识或别名 · id or alias')
    .description('显示一个机关 · show an agency')
    .addOption(
      new Option('-f, --format <format>', '输出格式 · output format').choices(['text', 'json']).default('text'),
    )
    .addOption(databaseOption())
    .action(async (id, options) => (await import('../actions/manage-agencies.ts')).showAgency(id, options));
  agency
    .command('set')
    .argument('<id>', '机关标识或别名 · id or alias')
    .description('记下一个机关的沿革;未提到的不变 · say what is known; what is not mentioned stays')
    .option('--valid-from <date>', '设立的年、月或日,或 unknown · when it began: 2018, 2018-03, 2018-03-31')
    .option('--valid-to <date>', '存续至(含当日),或 unknown · its last year, month or day, or unknown')
    .option('--successor <id>', '承接其职能的机关,或 unknown · the agency that took over, or unknown')
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao agency set 321300-su-qian-shi-di-fang-shui-wu-ju --valid-to 2018-06 --successor 11321300MB0000000X
  $ nianbao agency set 321300-su-qian-shi-di-fang-shui-wu-ju --valid-to unknown`,
    )
    .action(async (id, options) => (await import('../actions/manage-agencies.ts')).setAgency(id, options));
  agency
    .command('import')
    .argument(
      '<table>',
      '表格或 -(标准输入),列为 id、validFrom、validTo、successor · a table, or - (standard input), with these columns',
    )
    .description('成批记下沿革,全有或全无;空格不变 · the same for many, all or none; an empty cell changes nothing')
    .addOption(databaseOption())
    .action(async (path, options) => (await import('../actions/manage-agencies.ts')).importAgencies(path, options));
  for (const command of agency.commands) command.helpOption('-h, --help', '显示帮助 · print this help');
};
