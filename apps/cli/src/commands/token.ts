import { type Command, InvalidArgumentError, Option } from 'commander';
import { databaseOption } from './database-option.ts';

const readCount = (value: string): number => {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 1_000_000)
    throw new InvalidArgumentError('应为 1 至 1000000 的整数 · expected a whole number from 1 to 1000000.');
  return count;
};

const collect = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value];

const readName = (value: string): string => {
  if (value.trim() === '') throw new InvalidArgumentError('不能为空 · it must not be empty.');
  return value;
};

// A day lasts until it ends where the reports come from.
const readEnd = (value: string): string => {
  // As it is: commander would make an empty text of null.
  if (value === 'never') return value;
  const end = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T23:59:59.999+08:00`) : Number.NaN;
  if (Number.isNaN(end) || new Date(end).toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('应为日期,例如 2027-03-31,或 never · expected a day such as 2027-03-31, or never.');
  if (end < Date.now())
    throw new InvalidArgumentError(
      '这一天已经过去,令牌从一开始就无效 · this day is over: the token would never be valid.',
    );
  return new Date(end).toISOString();
};

const formatOption = (...formats: string[]) =>
  new Option('-f, --format <format>', '输出格式 · output format').choices(formats).default(formats[0]);

/** `nianbao token`: who may put reports. */
export const registerToken = (program: Command): void => {
  const token = program.command('token').description('报送令牌:发放、列出、撤销、查看日志 · tokens for uploads');
  token
    .command('create')
    .description('发放一个令牌,只显示一次 · make a token; it is shown once')
    .requiredOption('--name <name>', '发给谁 · whom it is for', readName)
    .option('--agency <id>', '只限此机关(可重复),缺省为全部 · this agency alone (repeatable); default: all', collect)
    .addOption(
      new Option('--scope <scopes...>', '允许做什么,可列几项 · what it allows, one or several')
        .choices(['reports:write', 'findings:explain'])
        .default(['reports:write']),
    )
    .option('--expires <day>', '最后一天(北京时间),或 never;缺省为一年后 · its last day; default: a year', readEnd)
    .option('--per-day <n>', '每天的报送次数,缺省由服务决定 · uploads a day; default: the server decides', readCount)
    .addOption(formatOption('text', 'json'))
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao token create --name 宿迁市政府办公室 --agency 11321300014318609X --expires 2027-03-31
  $ curl -X PUT --data-binary @年报.html -H "Authorization: Bearer $TOKEN" https://…/v1/reports/11321300014318609X/2025`,
    )
    .action(async (options) => (await import('../actions/manage-tokens.ts')).createToken(options));
  token
    .command('list')
    .description('列出全部令牌 · list every token')
    .addOption(formatOption('table', 'json'))
    .addOption(databaseOption())
    .action(async (options) => (await import('../actions/manage-tokens.ts')).listTokens(options));
  token
    .command('revoke')
    .argument('<id>', '令牌的编号(nianbao_ 之后的八位) · the eight digits after nianbao_')
    .description('撤销一个令牌,立即生效 · end a token, at once')
    .addOption(databaseOption())
    .action(async (id, options) => (await import('../actions/manage-tokens.ts')).revokeToken(id, options));
  token
    .command('log')
    .description('谁在何时报送了什么,结果如何 · who put what, when, with what outcome')
    .option('--token <id>', '只看此令牌 · this token alone')
    .option('-n, --limit <n>', '最近多少条 · how many, newest first', readCount, 50)
    .addOption(formatOption('table', 'ndjson'))
    .addOption(databaseOption())
    .action(async (options) => (await import('../actions/manage-tokens.ts')).showAudit(options));
  for (const command of token.commands) command.helpOption('-h, --help', '显示帮助 · print this help');
};
