import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp, ListenError, serveApp } from '@nianbao/api';
import { runChecks } from '@nianbao/checks';
import { openStore } from '@nianbao/store';
import { CommandError, describeError } from '../command-error.ts';
import { exitCodes } from '../exit-codes.ts';
import { interruptsEndWith, onInterrupt } from '../interrupts.ts';
import { tell } from '../output/tell.ts';
import { openParsing } from '../reading/open-parsing.ts';
import { wording } from '../wording.ts';

interface ServeOptions {
  readonly db: string;
  readonly site: string;
  readonly host: string;
  readonly port: number;
  readonly timeLimit: number;
}

export const serveStore = async ({ db, site, host, port, timeLimit }: ServeOptions): Promise<void> => {
  const store = await openStore(db, { readOnly: true });
  const hasSite = existsSync(join(site, 'index.html'));
  if (!hasSite) tell('warning', wording.siteMissing(site));
  // What is sent along is read in threads of its own: the API goes on answering, whatever comes.
  const parsing = openParsing(timeLimit);
  const app = createApp({
    store,
    parse: parsing.parse,
    check: runChecks,
    ...(hasSite ? { siteDir: site } : {}),
    onError: (error) => tell('error', wording.crashed(describeError(error))),
  });
  const server = await serveApp(app, { host, port }).catch(async (error: unknown) => {
    await parsing.close();
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
    await parsing.close();
    await store.close();
  });
  const { zh, en } = wording.serving(server.address);
  process.stdout.write(`${zh}\n${en}\n`);
};
