import { type Command, Option } from 'commander';
import { readJobs } from './option-values.ts';

type Action = typeof import('../actions/check-inputs.ts').checkInputs;

/** `nianbao check`: reads reports, runs the rules, prints the findings. */
export const registerCheck = (program: Command): void => {
  program
    .command('check')
    .argument('<inputs...>', '文件、文件夹或 -(标准输入) · files, folders or - (standard input)')
    .description('解析并核对报告 · read reports and run the rules')
    .addOption(
      new Option('-f, --format <format>', '输出格式 · output format')
        .choices(['pretty', 'json', 'ndjson'])
        .default('pretty'),
    )
    .addOption(
      new Option('--fail-on <severity>', '达到此级别即退出码 1 · exit 1 from this severity on')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .option('-a, --all', '也列出通过的项 · list passes too')
    .option('-o, --out <file>', '写入文件 · write to a file, whole or not at all')
    .option('-j, --jobs <n>', '线程数 · number of threads', readJobs)
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao check report.html
  $ nianbao check reports/ --format ndjson --fail-on warning
  $ nianbao check reports/ --all --out findings.txt

退出码 Exit codes:
  0 没有达到级别的问题 clean · 1 有问题或有的输入无法读取 findings, or an input without a report · 2 无法运行 could not run`,
    )
    .action(async (...args: Parameters<Action>) => (await import('../actions/check-inputs.ts')).checkInputs(...args));
};
