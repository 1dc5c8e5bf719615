import { type Command, Option } from 'commander';
import { addQueueFlags } from './queue-flags.ts';

type Action = typeof import('../actions/enqueue-inputs.ts').enqueueInputs;

/** `nianbao enqueue`: puts sources into the queue; workers on any machine ingest them. */
export const registerEnqueue = (program: Command): void => {
  const command = program
    .command('enqueue')
    .argument('<inputs...>', '文件、文件夹、网址或 - · files, folders, addresses or -')
    .description('放入队列,由各机器上的 worker 入库 · queue sources for workers to ingest');
  addQueueFlags(command)
    .option('--by-path', '只记路径,不存内容(各机器须见同一路径)· queue paths that every worker sees, not bytes')
    .addOption(
      new Option('-f, --format <format>', '结果的格式 · format of the outcomes')
        .choices(['text', 'ndjson'])
        .default('text'),
    )
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao enqueue reports/ --db postgres://nianbao@db/nianbao
  $ nianbao enqueue /mnt/share/reports --by-path --db postgres://nianbao@db/nianbao

同样的内容再次排队不会改变什么。Queueing the same content again changes nothing.
退出码 Exit codes:
  0 全部排队 all queued · 1 有的读不出 some could not be read · 2 无法运行 could not run`,
    )
    .action(async (...args: Parameters<Action>) =>
      (await import('../actions/enqueue-inputs.ts')).enqueueInputs(...args),
    );
};
