import { type Command, Option } from 'commander';
import { databaseOption } from './database-option.ts';
import { readDay } from './option-values.ts';

type Action = typeof import('../actions/make-release.ts').makeRelease;

/** `nianbao release`: freezes the statistics of what is kept now. */
export const registerRelease = (program: Command): void => {
  program
    .command('release')
    .description('发布统计:固定此刻的各项统计与同类中位数 · freeze the statistics and the medians of peers')
    .addOption(
      new Option('--date <day>', '发布日期,缺省为今天(北京时间) · its date; default: today (China)').argParser(readDay),
    )
    .addOption(databaseOption())
    .addHelpText('after', '\n示例 Examples:\n  $ nianbao release\n  $ nianbao release --date 2026-03-31')
    .action(async (...args: Parameters<Action>) => (await import('../actions/make-release.ts')).makeRelease(...args));
};
