// A real database (SQLite file or PostgreSQL) and a real HTTP server on loopback, with reports in it.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from '@nianbao/checks';
import { openStore, type Store } from '@nianbao/store';
import pg from 'pg';
import { inject } from 'vitest';
import { type App, type AppOptions, createApp, type RunningServer, serveApp } from '../src/index.ts';
import { buildResult, buildSubmission, type TestReport } from './build-submission.ts';

export interface TestServer {
  readonly app: App;
  readonly store: Store;
  readonly server: RunningServer;
  /** Everything that the app reported as unexpected. */
  readonly errors: unknown[];
  /** Fetches an address of the server; redirects are not followed. */
  readonly get: (address: string, init?: RequestInit) => Promise<Response>;
  readonly stop: () => Promise<void>;
}

/** Stands for the parser: any bytes with a line "agency year" are a report, all else is `failed`. */
export const parseForTest: AppOptions['parse'] = (bytes, { path }) => {
  const text = new TextDecoder().decode(bytes);
  const match = /^(\S+) (\d{4})$/m.exec(text);
  const result = buildResult({ name: match?.[1] ?? null, year: match ? Number(match[2]) : null }, bytes, path);
  return match ? result : { ...result, status: 'failed', report: null, cells: {} };
};

/** The address of an empty database of its own: on the server that the project provides, else a file. */
const createDatabase = async (folder: string): Promise<string> => {
  const postgres = inject('postgres');
  if (postgres === undefined) return `sqlite:${join(folder, 'store.db')}`;
  const name = `api_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: postgres });
  await client.connect();
  await client.query(`create database ${name} template ${inject('template')} strategy file_copy`);
  await client.end();
  return new URL(name, postgres).href;
};

export const serveTestApp = async (
  reports: readonly TestReport[],
  options: Partial<AppOptions> = {},
): Promise<TestServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-api-'));
  const store = await openStore(await createDatabase(folder));
  for (const report of reports) await store.ingest(buildSubmission(report));
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const app = createApp({ store, parse: parseForTest, check: runChecks, onError, ...options });
  const server = await serveApp(app, { port: 0 });
  return {
    app,
    store,
    server,
    errors,
    get: (address, init) =>
      fetch(server.address + address, {
        redirect: 'manual',
        ...init,
        // As it is, unless a test asks for it compressed.
        headers: { 'Accept-Encoding': 'identity', ...(init?.headers as Record<string, string> | undefined) },
      }),
    stop: async () => {
      await server.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
};

/** The id of the agency with this name. */
export const findId = async (store: Store, name: string): Promise<string> => {
  const { items } = await store.listAgencies({ page: 1, pageSize: 1000 }, { query: name });
  const agency = items.find((item) => item.name === name);
  if (!agency) throw new Error(`no agency ${name}`);
  return agency.id;
};
