import type { Command } from 'commander';

type Action = typeof import('../actions/explain-rule.ts').explainRule;

/** `nianbao explain <rule>`: what a rule says, its severity, what it rests on. */
export const registerExplain = (program: Command): void => {
  program
    .command('explain')
    .argument('<rule>', '规则标识,见 nianbao rules · id of a rule, see nianbao rules')
    .description('解释一条规则 · explain a rule')
    .addHelpText('after', '\n示例 Examples:\n  $ nianbao explain applications-balance')
    .action(async (...args: Parameters<Action>) => (await import('../actions/explain-rule.ts')).explainRule(...args));
};
