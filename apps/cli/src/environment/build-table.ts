import type { Variable } from './define-variable.ts';
import { environmentSchema } from './environment-schema.ts';

const showDefault = ({ fallback, shown }: Variable<unknown>): string => shown ?? String(fallback);

/** The table of all variables for docs/configuration.md, in Markdown. */
export const buildEnvironmentTable = (): string => {
  const rows = Object.entries<Variable<unknown>>(environmentSchema).map(([name, variable]) => {
    const { about, expects, also } = variable;
    const names = also === undefined ? `\`${name}\`` : `\`${name}\`, \`${also}\``;
    return `| ${names} | ${showDefault(variable)} | ${about.zh} ${about.en} | ${expects.zh} ${expects.en} |`;
  });
  return [
    '| 变量 variable | 缺省 default | 作用 what it does | 取值 expects |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
};
