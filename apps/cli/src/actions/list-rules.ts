import { checks } from '@nianbao/checks';
import { alignColumns } from '../output/align-columns.ts';
import { openOutput } from '../output/open-output.ts';

export const listRules = async ({ format }: { readonly format: 'table' | 'json' }): Promise<void> => {
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
