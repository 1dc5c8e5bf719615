import { checks } from '@nianbao/checks';
import { type Command, Option } from 'commander';
import { alignColumns } from '../output/align-columns.ts';
import { openOutput } from '../output/open-output.ts';

const listRules = async ({ format }: { readonly format: 'table' | 'json' }): Promise<void> => {
  const output = await openOutput(undefined);
  const rules = checks.map(({ id, severity, editions, title }) => ({ id, severity, editions, title }));
  const rows = rules.map(({ id, severity, editions, title }) => [
    id,
    severity,
    editions.join(' '),
    `${title.zh} ${title.en}`,
  ]);
  const head = ['规则 rule', '级别 severity', '版本 editions', '名称 title'];
  await output.write(format === 'json' ? `${JSON.stringify(rules, null, 2)}\n` : alignColumns([head, ...rows]));
};

/** `nianbao rules`: every rule in one list. */
export const registerRules = (program: Command): void => {
  program
    .command('rules')
    .description('列出全部规则 · list every rule')
    .addOption(
      new Option('-f, --format <format>', '输出格式 · output format').choices(['table', 'json']).default('table'),
    )
    .addHelpText('after', '\n示例 Examples:\n  $ nianbao rules\n  $ nianbao rules --format json')
    .action(listRules);
};
