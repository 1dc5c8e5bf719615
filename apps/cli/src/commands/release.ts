import { type Command, InvalidArgumentError, Option } from 'commander';
import { databaseOption } from './database-option.ts';

type Action = typeof import('../actions/make-release.ts').makeRelease;

const readDate = (value: string): string => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('应为日期,例如 2026-03-31 · expected a day such as 2026-03-31.');
  return value;
};

/** `nianbao release`: freezes the statistics of what is kept now. */
export const registerRelease = (program: Command): void => {
  program
    .command('release')
    .description('发布统计:固定此刻的各项统计与同类中位数 · freeze the statistics and the medians of peers')
    .addOption(
      new Option('--date <day>', '发布日期,缺省为今天(北京时间) · its date; default: today (China)').argParser(
        readDate,
      ),
    )
    .addOption(databaseOption())
    .addHelpText('after', '\n示例 Examples:\n  $ nianbao release\n  $ nianbao release --date 2026-03-31')
    .action(async (...args: Parameters<Action>) => (await import('../actions/make-release.ts')).makeRelease(...args));
};
