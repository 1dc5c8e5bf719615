// The database goes away under load and comes back: the server says so meanwhile, and recovers by itself.
import { runChecks } from '@nianbao/checks';
import { openStore } from '@nianbao/store';
import { expect, inject, test } from 'vitest';
import { startPostgres } from '../../../packages/store/test/start-postgres.ts';
import { createApp, createMetrics, serveApp } from '../src/index.ts';
import { buildSubmission } from './build-submission.ts';
import { parseForTest } from './serve-test-app.ts';

test.skipIf(inject('postgres') === undefined)(
  'while PostgreSQL is stopped every answer is 503 with Retry-After, then all is as before',
  async () => {
    const postgres = await startPostgres();
    const store = await openStore(await postgres.createDatabase(), { connections: 4 });
    await store.ingest(buildSubmission({ name: '甲局', year: 2024 }));
    const metrics = createMetrics('0');
    const server = await serveApp(createApp({ store, parse: parseForTest, check: runChecks, metrics }), { port: 0 });
    const ask = (path: string) => fetch(server.address + path);
    const before = await (await ask('/v1/agencies.json')).text();

    const seen = new Map<number, number>();
    let running = true;
    const load = Array.from({ length: 4 }, async () => {
      while (running) {
        const answer = await ask('/v1/agencies.json');
        if (answer.status === 503) expect(answer.headers.get('retry-after')).toBe('5');
        else expect(await answer.text()).toBe(before);
        seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
      }
    });
    const away = postgres.restart();
    let ready = 200;
    while (ready === 200) ready = (await ask('/health/ready')).status;
    expect(ready).toBe(503);
    expect((await ask('/health/live')).status).toBe(200);
    await away;
    while (ready !== 200) ready = (await ask('/health/ready')).status;
    expect(await (await ask('/v1/agencies.json')).text()).toBe(before);
    running = false;
    await Promise.all(load);
    expect([...seen.keys()].sort()).toEqual([200, 503]);
    expect(await (await ask('/metrics')).text()).toMatch(/^nianbao_store_errors_total\{code="unavailable"\} [1-9]/m);
    await server.close();
    await store.close();
    await postgres.stop();
  },
);
