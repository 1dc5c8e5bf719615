import { type Command, Option } from 'commander';
import { readCount } from './option-values.ts';
import { addQueueFlags } from './queue-flags.ts';

type Actions = typeof import('../actions/show-queue.ts');

const load = (): Promise<Actions> => import('../actions/show-queue.ts');

const format = (): Option =>
  new Option('-f, --format <format>', '默认:终端 table,否则 json · default: table on a terminal, else json').choices([
    'json',
    'table',
  ]);

/** `nianbao queue status|failed|retry`: looks into the queue and puts dead letters back. */
export const registerQueue = (program: Command): void => {
  const queue = program.command('queue').description('查看队列,重试失败的 · look into the queue, retry what failed');
  addQueueFlags(queue.command('status'))
    .description('各状态的任务数 · jobs by state')
    .addOption(format())
    .action(async (...args: Parameters<Actions['showStatus']>) => (await load()).showStatus(...args));
  addQueueFlags(queue.command('failed'))
    .description('失败的任务及原因 · failed jobs with their reasons')
    .addOption(format())
    .option('--limit <n>', '至多几条 · at most so many', readCount, 1000)
    .action(async (...args: Parameters<Actions['showFailed']>) => (await load()).showFailed(...args));
  addQueueFlags(queue.command('retry'))
    .argument('[ids...]', '任务 id;不给则全部 · job ids; none: all')
    .description('把失败的任务放回队列 · put failed jobs back to wait')
    .action(async (...args: Parameters<Actions['retryFailed']>) => (await load()).retryFailed(...args));
  queue.addHelpText(
    'after',
    `
示例 Examples:
  $ nianbao queue status --db postgres://nianbao@db/nianbao
  $ nianbao queue failed --db postgres://nianbao@db/nianbao --format json
  $ nianbao queue retry --db postgres://nianbao@db/nianbao

退出码 Exit codes:
  0 完成 done · 1 retry:有的 id 不是失败的任务 some ids are no failed jobs · 2 无法运行 could not run`,
  );
};
