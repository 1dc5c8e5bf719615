import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp, ListenError, serveApp } from '@nianbao/api';
import { runChecks } from '@nianbao/checks';
import { parseReport } from '@nianbao/parser';
import { openStore } from '@nianbao/store';
import { CommandError, describeError } from '../command-error.ts';
import { exitCodes } from '../exit-codes.ts';
import { interruptsEndWith, onInterrupt } from '../interrupts.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

interface ServeOptions {
  readonly db: string;
  readonly site: string;
  readonly host: string;
  readonly port: number;
}

export const serveStore = async ({ db, site, host, port }: ServeOptions): Promise<void> => {
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
