import { jsonSchema } from '@nianbao/schema';
import type { Command } from 'commander';
import { writeOutput } from '../output/open-output.ts';

const printSchema = ({ out }: { readonly out?: string }): Promise<void> =>
  writeOutput(out, (output) => output.write(`${JSON.stringify(jsonSchema, null, 2)}\n`));

/** `nianbao schema`: the canonical JSON Schema. */
export const registerSchema = (program: Command): void => {
  program
    .command('schema')
    .description('输出 JSON Schema(2020-12) · print the JSON Schema')
    .option('-o, --out <file>', '写入文件 · write to a file')
    .addHelpText('after', '\n示例 Examples:\n  $ nianbao schema > annual-report.schema.json')
    .action(printSchema);
};
