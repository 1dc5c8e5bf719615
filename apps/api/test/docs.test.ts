// The examples of docs/api.md and README.md, run.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findId, serveTestApp, type TestServer } from './serve-test-app.ts';

const run = promisify(execFile);
const hasCurl = await run('curl', ['--version']).then(
  () => true,
  () => false,
);
const documented = 'http://127.0.0.1:4300';
const read = (path: string): string => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');
const text = read('docs/api.md');
const examples = [...text.matchAll(/^GET (\S+)$/gm)].map(([, address]) => address!);
const commands = [text, read('README.md')].flatMap((page) =>
  [...page.matchAll(/^curl .*$/gm)].map(([line]) => line).filter((line) => line.includes(documented)),
);
const name = '宿迁市';
let live: TestServer;
let folder: string;

beforeAll(async () => {
  const region = { code: '321300', name, path: ['江苏省'] };
  live = await serveTestApp([{ name, year: 2024, overview: '不动产登记,信息公开', agency: { region } }]);
  await live.store.makeRelease({ date: '2026-03-31' });
  folder = mkdtempSync(join(tmpdir(), 'nianbao-docs-'));
  writeFileSync(join(folder, '年报.html'), `${name} 2024\n`);
});
afterAll(async () => {
  await live.stop();
  rmSync(folder, { recursive: true });
});

test('every example of the documentation answers', async () => {
  expect(examples.length).toBeGreaterThan(12);
  const id = await findId(live.store, name);
  for (const example of examples) {
    const answer = await live.get(encodeURI(example.replaceAll('{agency}', id)));
    expect([example, answer.status]).toEqual([example, 200]);
    expect((await answer.text()).length).toBeGreaterThan(0);
  }
});

// As somebody would paste them into a shell.
test.skipIf(!hasCurl)('every command of the documentation answers (needs curl)', async () => {
  expect(commands.filter((command) => command.includes('/v1/search')).length).toBeGreaterThan(2);
  for (const command of commands) {
    const line = command.replace(/^curl/, 'curl -sS --fail-with-body').replace(documented, live.server.address);
    const { stdout } = await run('sh', ['-c', line], { cwd: folder });
    expect([command, typeof JSON.parse(stdout)]).toEqual([command, 'object']);
    if (command.includes('/v1/search')) expect([command, JSON.parse(stdout)]).toMatchObject([command, { total: 1 }]);
  }
});
