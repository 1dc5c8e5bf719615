import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  createApp,
  createLog,
  createMetrics,
  findClientBehind,
  ListenError,
  matchNetworks,
  serveApp,
} from '@nianbao/api';
import { checksVersion, runChecks } from '@nianbao/checks';
import { parserVersion } from '@nianbao/parser';
import { openStore } from '@nianbao/store';
import { CommandError } from '../command-error.ts';
import { readBucket } from '../environment/read-bucket.ts';
import { type Environment, listUnknownVariables, readEnvironment } from '../environment/read-environment.ts';
import { exitCodes } from '../exit-codes.ts';
import { interruptsEndWith, onInterrupt } from '../interrupts.ts';
import { openAccount } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { readVersion } from '../read-version.ts';
import { openParsing } from '../reading/open-parsing.ts';
import { boundParsing } from '../serving/bound-parsing.ts';
import { openLimits } from '../serving/open-limits.ts';
import { watchQueue } from '../serving/watch-queue.ts';
import { wording } from '../wording.ts';

/** What the command line says; it comes before the environment. */
interface ServeOptions {
  readonly db?: string;
  readonly site?: string;
  readonly host?: string;
  readonly port?: number;
  readonly timeLimit?: number;
}

const settle = ({ db, site, host, port, timeLimit }: ServeOptions): Environment => {
  const environment = readEnvironment(process.env);
  const unknown = listUnknownVariables(process.env);
  if (unknown.length > 0) tell('warning', wording.environmentUnknown(unknown));
  return {
    ...environment,
    ...(db === undefined ? {} : { NIANBAO_DB: db }),
    ...(site === undefined ? {} : { NIANBAO_SITE: site }),
    ...(host === undefined ? {} : { NIANBAO_HOST: host }),
    ...(port === undefined ? {} : { NIANBAO_PORT: port }),
    ...(timeLimit === undefined ? {} : { NIANBAO_PARSE_SECONDS: timeLimit }),
  };
};

// A person at a terminal has the page before them; a line for each of its files would only hide what matters.
const chooseLogLevel = ({ NIANBAO_LOG_LEVEL: level }: Environment) =>
  process.stderr.isTTY && !process.env.NIANBAO_LOG_LEVEL ? 'warn' : level;

// Longer than the way to any client takes.
const lingerMs = 500;

/** What is open, closed in the opposite order. */
type Closing = () => Promise<void>;

const closeAll = async (closings: readonly Closing[]): Promise<void> => {
  for (const close of [...closings].reverse()) await close();
};

const start = async (settings: Environment, closings: Closing[]): Promise<void> => {
  const { NIANBAO_DB: db, NIANBAO_SITE: site, NIANBAO_UPLOADS: acceptUploads } = settings;
  const store = await openStore(db, {
    readOnly: !acceptUploads,
    connections: settings.NIANBAO_DB_CONNECTIONS,
    ...readBucket(),
  });
  closings.push(() => store.close());
  const { limits, close } = await openLimits(db, settings);
  closings.push(close);
  // What is sent along is read in threads of its own: the API goes on answering, whatever comes.
  const { NIANBAO_PARSE_SECONDS: seconds, NIANBAO_PARSE_THREADS: threads } = settings;
  const parsing = openParsing(seconds, threads);
  closings.push(parsing.close);
  const hasSite = existsSync(join(site, 'index.html'));
  if (!hasSite) tell('warning', wording.siteMissing(site));
  const { NIANBAO_QUEUE: queueAddress } = settings;
  const queue = queueAddress === '' ? null : watchQueue(queueAddress);
  if (queue) closings.push(queue.close);
  let stopping = false;
  const app = createApp({
    store,
    parse: boundParsing(parsing.parse, threads),
    check: runChecks,
    ...(hasSite ? { siteDir: site } : {}),
    ...(acceptUploads ? { uploads: { parserVersion, checksVersion } } : {}),
    limits: { bodyBytes: settings.NIANBAO_MAX_BODY_MB * 1024 * 1024, uploadsPerDay: settings.NIANBAO_UPLOADS_PER_DAY },
    rateLimits: limits,
    findClient: findClientBehind(settings.NIANBAO_TRUSTED_PROXIES),
    ...(settings.NIANBAO_METRICS ? { metrics: createMetrics(readVersion(), queue?.count) } : {}),
    mayReadMetrics: matchNetworks(settings.NIANBAO_METRICS_FROM),
    log: createLog(chooseLogLevel(settings)),
    isReady: () => !stopping,
  });
  const { NIANBAO_HOST: host, NIANBAO_PORT: port } = settings;
  const drainMs = settings.NIANBAO_DRAIN_SECONDS * 1000;
  const server = await serveApp(app, { host, port, drainMs, lingerMs });
  closings.push(async () => {
    tell('note', wording.stopping());
    stopping = true;
    await wait(settings.NIANBAO_SHUTDOWN_DELAY_SECONDS * 1000);
    await server.close();
  });
  const { zh, en } = wording.serving(server.address);
  await openAccount().write(`${zh}\n${en}\n`);
};

export const serveStore = async (options: ServeOptions): Promise<void> => {
  const settings = settle(options);
  const closings: Closing[] = [];
  try {
    await start(settings, closings);
  } catch (error) {
    await closeAll(closings);
    throw error instanceof ListenError && error.code === 'EADDRINUSE'
      ? new CommandError(wording.portInUse(settings.NIANBAO_PORT))
      : error;
  }
  // Being stopped is how a server ends well.
  interruptsEndWith(exitCodes.ok);
  onInterrupt(() => closeAll(closings));
};
