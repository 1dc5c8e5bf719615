// A document that no reader comes to the end of: it is given up and said so, and nothing else has to wait for it.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ParseResult } from '../packages/schema/src/index.ts';
import { endlessPdf } from './support/endless-pdf.ts';
import { makeFolder, root } from './support/places.ts';
import { launcher, readLines, runCli } from './support/run-cli.ts';
import { startServer } from './support/start-server.ts';

const official = join(root, 'examples', 'suqian-2024.html');
const codesOf = ({ diagnostics }: Pick<ParseResult, 'diagnostics'>): string[] => diagnostics.map(({ code }) => code);

test.concurrent('parse, check: the others are read, this one has failed and says why', async () => {
  const endless = join(await makeFolder(), 'endless.pdf');
  await writeFile(endless, endlessPdf);
  const { code, stdout, stderr } = await runCli([
    'parse',
    official,
    endless,
    official,
    '--time-limit',
    '7',
    '--format',
    'ndjson',
  ]);
  const results = readLines<ParseResult>(stdout);
  expect(results.map(({ status }) => status)).toEqual(['ok', 'failed', 'ok']);
  expect(codesOf(results[1]!)).toEqual(['reading-too-long']);
  expect(results[1]!.report).toBeNull();
  expect(results[1]!.source).toMatchObject({ path: 'endless.pdf', format: 'pdf', bytes: endlessPdf.length });
  expect(results[1]!.source.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect([code, stderr.includes('endless.pdf'), stderr.includes('--time-limit')]).toEqual([1, true, true]);
}, 60_000);

test.concurrent('a server goes on answering while it reads one, and answers that one too', async () => {
  const folder = await makeFolder();
  const db = `sqlite:${join(folder, 'store.sqlite')}`;
  await runCli(['ingest', official, '--db', db]);
  const site = join(folder, 'none');
  const server = await startServer([
    launcher,
    'serve',
    '--db',
    db,
    '--site',
    site,
    '--port',
    '0',
    '--time-limit',
    '12',
  ]);
  onTestFinished(() => void server.stop());
  const post = async (path: string, body: Uint8Array): Promise<ParseResult> => {
    const headers = { 'content-type': 'application/octet-stream' };
    const answer = await fetch(server.address + path, { method: 'POST', headers, body: body as BodyInit });
    expect(answer.status).toBe(200);
    return (await answer.json()) as ParseResult;
  };
  // The first thread is warm, as on a server that has been running.
  await post('/v1/parse', await readFile(official));
  const ended: string[] = [];
  const note = async <T>(name: string, work: Promise<T>): Promise<T> => {
    const value = await work;
    ended.push(name);
    return value;
  };
  const endless = note('endless', post('/v1/check', endlessPdf));
  const [health, sound] = await Promise.all([
    note('health', fetch(`${server.address}/health`)),
    note('sound', post('/v1/parse', await readFile(official))),
  ]);
  expect([health.status, sound.status]).toEqual([200, 'ok']);
  expect(codesOf(await endless)).toEqual(['reading-too-long']);
  expect(ended).toEqual(['health', 'sound', 'endless']);
}, 60_000);
