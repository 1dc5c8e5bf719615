import type { Command } from 'commander';
import { readCount, readJobs, readListening, readSeconds } from './option-values.ts';
import { addQueueFlags } from './queue-flags.ts';

type Action = typeof import('../actions/run-worker.ts').runWorker;

/** `nianbao worker`: takes sources from the queue and ingests them, until it is stopped. */
export const registerWorker = (program: Command): void => {
  const command = program
    .command('worker')
    .description('从队列取出并入库,直到停止 · ingest what is queued, until stopped');
  addQueueFlags(command)
    .option('-j, --jobs <n>', '线程数(默认核数)· number of threads (default: cores)', readJobs)
    .option('--batch <n>', '一次取几份 · how many are taken at once', readCount, 20)
    .option('--time-limit <s>', '每份最多用时,秒(默认 60) · most seconds for one document', readSeconds)
    .option('--grace <s>', '停止时等待多少秒 · seconds to finish when stopped', readSeconds, 30)
    .option(
      '--monitor <[host:]port>',
      '在此供监测:/health/live、/health/ready、/metrics(默认仅本机) · where it can be watched (this machine alone by default)',
      readListening,
    )
    .option('--until-empty', '队列空了即结束 · end when the queue is empty')
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao worker --db postgres://nianbao@db/nianbao
  $ nianbao worker --db postgres://nianbao@db/nianbao --until-empty
  $ nianbao worker --db postgres://nianbao@db/nianbao --monitor 0.0.0.0:9464

任意多台机器、任意多个;SIGTERM 做完手上的再结束。Any number, on any number of machines; SIGTERM finishes what is under way.
退出码 Exit codes:
  0 正常结束 ended well · 1 --until-empty 时有的失败 with --until-empty: some failed · 2 无法运行 could not run`,
    )
    .action(async (...args: Parameters<Action>) => (await import('../actions/run-worker.ts')).runWorker(...args));
};
