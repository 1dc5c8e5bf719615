// Sources in a bucket, from outside: every command finds them, and while the storage is away the rest goes on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { startBucket, type TestBucket } from '../packages/store/test/start-bucket.ts';
import { makeReports } from './support/make-reports.ts';
import { makeFolder } from './support/places.ts';
import { launcher, readLines, runCli } from './support/run-cli.ts';
import { startServer } from './support/start-server.ts';

let bucket: TestBucket;
let settings: Record<string, string>;

beforeAll(async () => {
  bucket = await startBucket();
  settings = {
    NIANBAO_SOURCES: 's3://sources/nianbao',
    NIANBAO_S3_ENDPOINT: bucket.settings.endpoint,
    NIANBAO_S3_ACCESS_KEY_ID: bucket.settings.accessKeyId,
    NIANBAO_S3_SECRET_ACCESS_KEY: bucket.settings.secretAccessKey,
  };
  return () => bucket.end();
});

const readDoctor = async (env: Record<string, string>) => {
  const { stdout } = await runCli(['doctor', '--format', 'json'], { env });
  const all = JSON.parse(stdout) as { id: string; condition: string; advice?: { en: string } }[];
  return all.find(({ id }) => id === 'sources');
};

it('ingest, serve, doctor, verify, backup and restore know the bucket, and say when it is away', async () => {
  const folder = await makeFolder();
  const env = { ...settings, NIANBAO_DB: `sqlite:${join(folder, 'store.db')}` };
  await makeReports(folder, 4);
  const reports = join(folder, 'reports');
  const ingested = await runCli(['ingest', reports, '--format', 'ndjson'], { env });
  expect(ingested.code).toBe(0);
  const addresses = readLines<{ agencyId: string; key: string }>(ingested.stdout);
  const count = (await bucket.list()).length;
  expect(count).toBe(addresses.length);

  const server = await startServer([launcher, 'serve', '--port', '0'], env);
  onTestFinished(async () => void (await server.stop()));
  const ask = (path: string, of = addresses[1]!) =>
    fetch(`${server.address}/v1/reports/${of.agencyId}/${of.key}${path}`);
  expect((await ask('/source', addresses[0])).status).toBe(200);

  await bucket.stop();
  const away = await ask('/source');
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await away.json()).toMatchObject({ type: 'urn:nianbao:problem:source-unavailable' });
  expect([(await ask('.json')).status, (await fetch(`${server.address}/health/ready`)).status]).toEqual([200, 200]);
  expect(await readDoctor(env)).toMatchObject({ condition: 'error' });
  const later = join(folder, 'later');
  await mkdir(later);
  await makeReports(later, 6);
  const refused = await runCli(['ingest', later], { env });
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain(settings.NIANBAO_S3_ENDPOINT);
  expect(refused.stderr).not.toContain('at ');

  await bucket.start();
  expect((await runCli(['ingest', later], { env })).code).toBe(0);
  expect((await ask('/source')).status).toBe(200);

  const backup = join(folder, 'all.zst');
  expect((await runCli(['db', 'backup', '--out', backup], { env })).code).toBe(0);
  const again = { ...env, NIANBAO_SOURCES: 's3://sources/again', NIANBAO_DB: `sqlite:${join(folder, 'again.db')}` };
  expect((await runCli(['db', 'restore', backup], { env: again })).code).toBe(0);
  expect((await bucket.list()).filter((name) => name.startsWith('again/')).length).toBeGreaterThan(count);
  expect((await runCli(['db', 'sources'], { env: again })).code).toBe(0);
});

it('db sources moves them there and back, lists what is missing and removes what nobody refers to', async () => {
  const folder = await makeFolder();
  const db = { NIANBAO_DB: `sqlite:${join(folder, 'store.db')}` };
  const env = { ...db, ...settings, NIANBAO_SOURCES: 's3://sources/moved' };
  await makeReports(folder, 3);
  expect((await runCli(['ingest', join(folder, 'reports')], { env: db })).code).toBe(0);
  const unset = await runCli(['db', 'sources', '--move', 'bucket'], { env: db });
  expect([unset.code, unset.stderr.includes('NIANBAO_SOURCES')]).toEqual([2, true]);
  expect((await runCli(['db', 'sources', '--move', 'bucket'], { env })).code).toBe(0);
  const [key] = (await bucket.list()).filter((name) => name.startsWith('moved/'));
  await bucket.write(`moved/00/${'0'.repeat(64)}`, 'left over');
  bucket.age(`moved/00/${'0'.repeat(64)}`, 30);
  expect(await readDoctor(env)).toMatchObject({ condition: 'warning', advice: { en: /--remove-unused/ } });
  expect((await runCli(['db', 'sources', '--remove-unused'], { env })).code).toBe(0);
  expect(await bucket.list()).not.toContain(`moved/00/${'0'.repeat(64)}`);

  const bytes = await bucket.read(key!);
  await bucket.remove(key!);
  const missing = await runCli(['db', 'sources'], { env });
  expect([missing.code, missing.stdout]).toEqual([1, `${key!.slice('moved/'.length)}\n`]);
  await bucket.write(key!, bytes);
  expect((await runCli(['db', 'sources', '--move', 'database'], { env })).code).toBe(0);
});

it('killed anywhere, an ingest into a bucket loses nothing: the next run finishes', async () => {
  const folder = await makeFolder();
  const reports = await makeReports(folder, 24);
  const env = {
    ...settings,
    NIANBAO_SOURCES: 's3://sources/killed',
    NIANBAO_DB: `sqlite:${join(folder, 'store.db')}`,
  };
  const readKeys = async () => (await bucket.list()).filter((name) => name.startsWith('killed/'));
  // As soon as there are so many objects: before their rows, among them, or after.
  for (const objects of [1, 13]) {
    const child = spawn(process.execPath, [launcher, 'ingest', reports], { env: { ...process.env, ...env } });
    const ended = once(child, 'exit');
    while (child.exitCode === null && child.signalCode === null && (await readKeys()).length < objects) await wait(2);
    child.kill('SIGKILL');
    await ended;
    const { code, stdout } = await runCli(['db', 'sources'], { env });
    expect([code, stdout]).toEqual([0, '']);
  }
  expect((await runCli(['ingest', reports], { env })).code).toBe(0);
  expect((await readKeys()).length).toBe(24);
  expect((await runCli(['verify'], { env })).code).toBe(0);
});
