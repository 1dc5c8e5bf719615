import { type Command, Option } from 'commander';

type Action = typeof import('../actions/list-rules.ts').listRules;

/** `nianbao rules`: every rule in one list. */
export const registerRules = (program: Command): void => {
  program
    .command('rules')
    .description('列出全部规则 · list every rule')
    .addOption(
      new Option('-f, --format <format>', '输出格式 · output format').choices(['table', 'json']).default('table'),
    )
    .addHelpText('after', '\n示例 Examples:\n  $ nianbao rules\n  $ nianbao rules --format json')
    .action(async (...args: Parameters<Action>) => (await import('../actions/list-rules.ts')).listRules(...args));
};
