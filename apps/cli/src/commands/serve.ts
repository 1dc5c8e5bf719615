import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp, ListenError, serveApp } from '@nianbao/api';
import { runChecks } from '@nianbao/checks';
import { parseReport } from '@nianbao/parser';
import { openStore } from '@nianbao/store';
import { type Command, Option } from 'commander';
import { CommandError, describeError } from '../command-error.ts';
import { defaultDatabase, defaultHost, defaultPort, defaultSiteDir } from '../defaults.ts';
import { exitCodes } from '../exit-codes.ts';
import { interruptsEndWith, onInterrupt } from '../interrupts.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';
import { readPort } from './option-values.ts';

interface ServeOptions {
  readonly db: string;
  readonly site: string;
  readonly host: string;
  readonly port: number;
}

const serve = async ({ db, site, host, port }: ServeOptions): Promise<void> => {
  const store = await openStore(db, { readOnly: true });
  const hasSite = existsSync(join(site, 'index.html'));
  if (!hasSite) tell('warning', wording.siteMissing(site));
  const app = createApp({
    store,
    parse: parseReport,
    check: runChecks,
    ...(hasSite ? { siteDir: site } : {}),
    onError: (error) => tell('error', wording.crashed(describeError(error))),
  });
  const server = await serveApp(app, { host, port }).catch(async (error: unknown) => {
    await store.close();
    throw error instanceof ListenError && error.code === 'EADDRINUSE'
      ? new CommandError(wording.portInUse(port))
      : error;
  });
  // Being stopped is how a server ends well.
  interruptsEndWith(exitCodes.ok);
  onInterrupt(async () => {
    tell('note', wording.stopping());
    await server.close();
    await store.close();
  });
  const { zh, en } = wording.serving(server.address);
  process.stdout.write(`${zh}\n${en}\n`);
};

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
    .addHelpText('after', '\n示例 Examples:\n  $ nianbao serve\n  $ PORT=8080 nianbao serve --host 0.0.0.0')
    .action(serve);
};
