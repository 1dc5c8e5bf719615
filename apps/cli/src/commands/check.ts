import { type Command, InvalidArgumentError, Option } from 'commander';
import { inputFormat } from './input-format.ts';
import { readJobs, readSeconds } from './option-values.ts';

type Action = typeof import('../actions/check-inputs.ts').checkInputs;

const readSeverity = (value: string, before: Record<string, string> = {}): Record<string, string> => {
  const [, rule, severity] = /^([a-z0-9-]+)=(error|warning|info|off)$/.exec(value) ?? [];
  if (rule === undefined || severity === undefined)
    throw new InvalidArgumentError(
      '应为 规则=error|warning|info|off,例如 cell-blank=off · expected rule=error|warning|info|off, for example cell-blank=off.',
    );
  return { ...before, [rule]: severity };
};

const readIds = (value: string): string[] => value.split(',').map((id) => id.trim());
const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** `nianbao check`: reads reports, runs the rules, prints the findings. */
export const registerCheck = (program: Command): void => {
  program
    .command('check')
    .argument('<inputs...>', '文件、文件夹或 -(标准输入) · files, folders or - (standard input)')
    .description('解析并核对报告 · read reports and run the rules')
    .addOption(
      new Option('-f, --format <format>', '输出格式 · output format')
        .choices(['pretty', 'json', 'ndjson', 'sarif', 'github', 'junit', 'html', 'xlsx'])
        .default('pretty'),
    )
    .addOption(
      new Option(
        '--fail-on <severity>',
        '达到此级别即退出码 1(默认 error) · exit 1 from this severity on (default error)',
      ).choices(['error', 'warning', 'info', 'never']),
    )
    .option('--only <rules>', '只用这些规则,逗号分隔 · only these rules, separated by commas', readIds)
    .option(
      '--rule <rule=severity>',
      '改一条规则的级别,或 off 停用(可重复) · severity of a rule, or off (repeatable)',
      readSeverity,
    )
    .option(
      '--previous <path>',
      '上年及更早的报告,文件或文件夹(可重复) · earlier reports, file or folder (repeatable)',
      collect,
    )
    .option(
      '--store <db>',
      '从此库取历年报告与说明,例如 sqlite:data/nianbao.sqlite · earlier reports and notes from this database',
    )
    .option('--together', '各输入互相比较:同一机关的各年、雷同的报告 · compare the inputs with one another')
    .option(
      '--roster <file>',
      '名册:每个机关属于谁的汇总报告(TSV:name、parent、apart) · roster of the bodies below each consolidated report',
    )
    .option('--explained <file>', '对个别结果的说明(JSON) · notes that explain findings (JSON)')
    .option('--config <file>', '配置文件(默认 nianbao.config.*) · configuration (default nianbao.config.*)')
    .option('-a, --all', '也列出通过的项 · list passes too')
    .option('-o, --out <file>', '写入文件 · write to a file, whole or not at all')
    .addOption(inputFormat())
    .option('-j, --jobs <n>', '线程数 · number of threads', readJobs)
    .option('--time-limit <s>', '每份最多用时,秒(默认 60) · most seconds for one document', readSeconds)
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao check report.html
  $ nianbao check report.docx --previous last-year.docx
  $ nianbao check reports/ --together --format xlsx --out findings.xlsx
  $ nianbao check reports/ --format sarif --out findings.sarif --rule cell-blank=off

退出码 Exit codes:
  0 没有达到级别的问题 clean · 1 有问题或有的输入无法读取 findings, or an input without a report · 2 无法运行 could not run`,
    )
    .action(async (...args: Parameters<Action>) => (await import('../actions/check-inputs.ts')).checkInputs(...args));
};
