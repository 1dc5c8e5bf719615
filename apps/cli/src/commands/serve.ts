import { type Command, Option } from 'commander';
import { defaultDatabase, defaultHost, defaultPort, defaultSiteDir, servedReadingSeconds } from '../defaults.ts';
import { readPort, readSeconds } from './option-values.ts';

type Action = typeof import('../actions/serve-store.ts').serveStore;

/** `nianbao serve`: the API, and the built site where there is one, on one port. */
export const registerServe = (program: Command): void => {
  program
    .command('serve')
    .description('提供 API 和已生成的站点 · serve the API and the built site')
    .option('--db <address>', '数据库 · database', defaultDatabase)
    .option('--site <folder>', '站点所在文件夹 · folder of the built site', defaultSiteDir)
    .addOption(new Option('--host <host>', '监听地址 · address to listen on').env('HOST').default(defaultHost))
    .addOption(
      new Option('-p, --port <port>', '端口,0 为任选 · port; 0 takes a free one')
        .env('PORT')
        .argParser(readPort)
        .default(defaultPort),
    )
    .addOption(
      new Option('--time-limit <s>', '读一份送来的文件最多用时,秒 · most seconds for a document sent along')
        .argParser(readSeconds)
        .default(servedReadingSeconds),
    )
    .addHelpText('after', '\n示例 Examples:\n  $ nianbao serve\n  $ PORT=8080 nianbao serve --host 0.0.0.0')
    .action(async (...args: Parameters<Action>) => (await import('../actions/serve-store.ts')).serveStore(...args));
};
