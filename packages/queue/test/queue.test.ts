// The queue on a real PostgreSQL.
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startPostgres, type TestServer } from '../../store/test/start-postgres.ts';
import { type Job, type NewSource, openQueue, type Queue, QueueError, type QueueOptions } from '../src/index.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server?.stop());

const open = async (url: string, options: Partial<QueueOptions> = {}): Promise<Queue> => {
  const queue = await openQueue(url, { programs: '1', retryDelay: 1, ...options });
  onTestFinished(() => queue.close());
  return queue;
};

const makeSource = (text: string): NewSource => {
  const bytes = new TextEncoder().encode(text);
  return {
    label: `${text.slice(0, 8)}.txt`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    place: { kind: 'kept' },
    bytes,
  };
};

const waitFor = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await wait(50);
};

const done = (job: Job) => ({ id: job.id, kind: 'done', outcome: { label: job.label } }) as const;
const failure = { code: 'broken', message: { zh: '坏了', en: 'broken' } };

test('the same content is one job, however often and by however many programs it is put in', async () => {
  const url = await server.createDatabase();
  const queues = await Promise.all([open(url), open(url), open(url)]);
  const sources = Array.from({ length: 30 }, (_, index) => makeSource(`report ${index}`));
  const outcomes = await Promise.all(
    queues.map((queue, index) => queue.enqueue(index === 1 ? [...sources].reverse() : sources)),
  );
  const all = outcomes.flat();
  expect(all.filter((outcome) => outcome === 'queued')).toHaveLength(30);
  expect(all.filter((outcome) => outcome === 'known')).toHaveLength(60);
  expect(await queues[0]!.readStatus()).toMatchObject({
    waiting: 30,
    active: 0,
    done: 0,
    failed: 0,
    kept: { sources: 30 },
  });
  expect(await queues[0]!.enqueue([sources[0]!, sources[0]!])).toEqual(['known', 'known']);
});

test('every job runs once, with its bytes, which are gone when it is done', async () => {
  const queue = await open(await server.createDatabase());
  const long = 'a long text. '.repeat(10_000);
  const sources = [makeSource(long), ...Array.from({ length: 50 }, (_, index) => makeSource(`report ${index}`))];
  await queue.enqueue(sources);
  expect((await queue.readStatus()).kept.bytes).toBeLessThan(long.length / 10);
  const seen: string[] = [];
  const working = await queue.work(
    async (jobs) => {
      for (const { sha256 } of jobs) seen.push(new TextDecoder().decode((await queue.loadKept(sha256!)) ?? undefined));
      return jobs.map(done);
    },
    { batchSize: 7, pollSeconds: 0.5 },
  );
  await waitFor(async () => (await queue.readStatus()).done === 51);
  await working.stop(5);
  expect(seen.sort()).toEqual(sources.map(({ bytes }) => new TextDecoder().decode(bytes)).sort());
  expect((await queue.readStatus()).kept).toEqual({ sources: 0, bytes: 0 });
});

test('what was read is not read again by the same programs, and is by newer ones', async () => {
  const url = await server.createDatabase();
  const queue = await open(url);
  const source = makeSource('report');
  await queue.enqueue([source]);
  await queue.work(async (jobs) => jobs.map(done), { pollSeconds: 0.5 });
  await waitFor(async () => (await queue.readStatus()).done === 1);
  expect(await queue.enqueue([source])).toEqual(['known']);
  expect((await queue.readStatus()).kept.sources).toBe(0);
  const newer = await open(url, { programs: '2' });
  expect(await newer.enqueue([source])).toEqual(['queued']);
  await waitFor(async () => (await queue.readStatus()).done === 2);
});

test('a job that fails is tried again after a pause; one that cannot succeed is a dead letter until it is put back', async () => {
  const queue = await open(await server.createDatabase());
  await queue.enqueue([makeSource('shaky'), makeSource('poison'), makeSource('good')]);
  const tries: Record<string, number[]> = {};
  let cured = false;
  await queue.work(
    async (jobs) =>
      jobs.map((job) => {
        tries[job.label] = [...(tries[job.label] ?? []), job.tries];
        if (job.label === 'poison.txt' && !cured) return { id: job.id, kind: 'dead', failure };
        if (job.label === 'shaky.txt' && job.tries === 0) return { id: job.id, kind: 'retry', failure };
        return done(job);
      }),
    { pollSeconds: 0.5 },
  );
  await waitFor(async () => (await queue.readStatus()).done === 2);
  expect(tries).toEqual({ 'shaky.txt': [0, 1], 'poison.txt': [0], 'good.txt': [0] });
  expect(await queue.readStatus()).toMatchObject({ waiting: 0, failed: 1, kept: { sources: 1 } });
  const [dead] = await queue.listFailed(10);
  expect(dead).toMatchObject({ label: 'poison.txt', tries: 1, failure, place: { kind: 'kept' } });
  expect(await queue.retryFailed(['00000000-0000-4000-8000-000000000000'])).toBe(0);
  expect(await queue.retryFailed(['no id at all'])).toBe(0);
  cured = true;
  expect(await queue.retryFailed([dead!.id])).toBe(1);
  await waitFor(async () => (await queue.readStatus()).done === 3);
  expect(await queue.readStatus()).toMatchObject({ waiting: 0, failed: 0, kept: { sources: 0 } });
});

test('when the tries are used up the job is a dead letter with its last reason; its neighbours are done', async () => {
  const queue = await open(await server.createDatabase(), { retryLimit: 1 });
  await queue.enqueue([makeSource('hopeless'), makeSource('neighbour')]);
  await queue.work(
    async (jobs) =>
      jobs.map((job) => (job.label === 'hopeless.txt' ? { id: job.id, kind: 'retry', failure } : done(job))),
    { pollSeconds: 0.5 },
  );
  await waitFor(async () => (await queue.readStatus()).failed === 1);
  expect(await queue.listFailed(10)).toMatchObject([{ label: 'hopeless.txt', tries: 2, failure }]);
  expect((await queue.readStatus()).done).toBe(1);
});

test('a worker that is stopped gives back what it cannot finish, and takes nothing more', async () => {
  const queue = await open(await server.createDatabase());
  await queue.enqueue([makeSource('endless'), makeSource('waiting')]);
  const given: AbortSignal[] = [];
  const working = await queue.work(
    (_jobs, signal) => {
      given.push(signal);
      return new Promise(() => {});
    },
    { batchSize: 1, batches: 1, pollSeconds: 0.5 },
  );
  await waitFor(async () => given.length > 0);
  await working.stop(1);
  expect(given.map(({ aborted }) => aborted)).toEqual([true]);
  expect(await queue.readStatus()).toMatchObject({ waiting: 2, active: 0, kept: { sources: 2 } });
});

test('an address that is no PostgreSQL, and one where nobody is, are told apart, without the password', async () => {
  const fail = (url: string) => openQueue(url, { programs: '1' }).catch((error: unknown) => error as QueueError);
  expect(await fail('sqlite:data/nianbao.sqlite')).toMatchObject({ code: 'unsupported-url' });
  const away = await fail('postgres://nianbao:secret@127.0.0.1:1/none');
  expect(away).toBeInstanceOf(QueueError);
  expect(away).toMatchObject({ code: 'unavailable' });
  expect((away as QueueError).message).not.toContain('secret');
});

test('a worker whose database goes away says so in words', async () => {
  const own = await startPostgres();
  const told: QueueError[] = [];
  const queue = await openQueue(await own.createDatabase(), { programs: '1', tell: (error) => told.push(error) });
  onTestFinished(() => queue.close().catch(() => {}));
  await queue.work(async (jobs) => jobs.map(done), { pollSeconds: 0.5 });
  await own.stop();
  const fromServer = told.length;
  await waitFor(async () => told.length > fromServer + 2);
  for (const error of told) {
    expect(error).toMatchObject({ code: 'unavailable' });
    expect(error.message).not.toContain('[object');
  }
});
