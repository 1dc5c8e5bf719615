import type { Command } from 'commander';

type Action = typeof import('../actions/print-schema.ts').printSchema;

/** `nianbao schema`: the canonical JSON Schema. */
export const registerSchema = (program: Command): void => {
  program
    .command('schema')
    .description('输出 JSON Schema(2020-12) · print the JSON Schema')
    .option('-o, --out <file>', '写入文件 · write to a file')
    .addHelpText('after', '\n示例 Examples:\n  $ nianbao schema > annual-report.schema.json')
    .action(async (...args: Parameters<Action>) => (await import('../actions/print-schema.ts')).printSchema(...args));
};
