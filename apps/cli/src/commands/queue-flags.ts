import { type Command, Option } from 'commander';

/** Adds --db and --queue to a command that works with the queue. */
export const addQueueFlags = (command: Command): Command =>
  command
    .addOption(new Option('--db <address>', '数据库,队列也在其中 · store, with the queue beside it').env('NIANBAO_DB'))
    .addOption(
      new Option('--queue <postgres://…>', '队列所在,若在别处 · the queue, where it stands elsewhere').env(
        'NIANBAO_QUEUE',
      ),
    );
