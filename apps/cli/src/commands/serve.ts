import type { Command } from 'commander';
import { defaultDatabase, defaultHost, defaultPort, defaultSiteDir, servedReadingSeconds } from '../defaults.ts';
import { readPort, readSeconds } from './option-values.ts';

type Action = typeof import('../actions/serve-store.ts').serveStore;

/** `nianbao serve`: the API, and the built site where there is one, on one port. */
export const registerServe = (program: Command): void => {
  // No defaults here: what is not said on the command line is asked of the environment.
  program
    .command('serve')
    .description('提供 API 和已生成的站点 · serve the API and the built site')
    .option('--db <address>', `数据库 · database (NIANBAO_DB, ${defaultDatabase})`)
    .option('--site <folder>', `站点所在文件夹 · folder of the built site (NIANBAO_SITE, ${defaultSiteDir})`)
    .option('--host <host>', `监听地址 · address to listen on (NIANBAO_HOST, HOST, ${defaultHost})`)
    .option(
      '-p, --port <port>',
      `端口,0 为任选 · port; 0 takes a free one (NIANBAO_PORT, PORT, ${defaultPort})`,
      readPort,
    )
    .option(
      '--time-limit <s>',
      `读一份送来的文件最多用时,秒 · most seconds for a document sent along (NIANBAO_PARSE_SECONDS, ${servedReadingSeconds})`,
      readSeconds,
    )
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao serve
  $ PORT=8080 nianbao serve --host 0.0.0.0
  $ NIANBAO_UPLOADS=on NIANBAO_TRUSTED_PROXIES=loopback nianbao serve --db postgres://…

其余设置用环境变量,见 docs/configuration.md。All other settings are environment variables: docs/configuration.md.
停止 Stopping: Ctrl-C、SIGTERM;未完成的请求先做完。Requests under way are finished first.`,
    )
    .action(async (...args: Parameters<Action>) => (await import('../actions/serve-store.ts')).serveStore(...args));
};
