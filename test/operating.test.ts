// Running the server: settings by the environment, tokens and uploads, stopping by real signals.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeFolder, root } from './support/places.ts';
import { launcher, readLines, runCli } from './support/run-cli.ts';
import { startServer } from './support/start-server.ts';

const example = join(root, 'examples', 'suqian-2024.html');
const address = '/v1/reports/321300-su-qian-shi/2024';

const openSlowPost = (server: string): ClientRequest =>
  request(`${server}/v1/parse`, { method: 'POST', headers: { 'Content-Type': 'text/html' } });

const readAnswer = async (outgoing: ClientRequest) => {
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of incoming) text += chunk;
  return { status: incoming.statusCode, text };
};

describe('nianbao serve', () => {
  it('takes a report with a token that was made beside it, and writes down who put it', async () => {
    const folder = await makeFolder();
    const env = { NIANBAO_DB: `sqlite:${join(folder, 'store.db')}` };
    expect((await runCli(['db', 'migrate'], { env })).code).toBe(0);
    const made = await runCli(['token', 'create', '--name', '宿迁市', '--agency', '321300-su-qian-shi'], { env });
    expect(made.code).toBe(0);
    const secret = made.stdout.trim();
    expect(made.stderr).not.toContain(secret);
    const server = await startServer([launcher, 'serve'], {
      ...env,
      NIANBAO_PORT: '0',
      NIANBAO_UPLOADS: 'on',
      NIANBAO_WORK_LIMIT: '3',
      NIANBAO_SITE: folder,
    });
    const put = async (body: string, token = secret) =>
      fetch(server.address + address, {
        method: 'PUT',
        body,
        headers: { Authorization: `Bearer ${token}`, 'X-Request-Id': 'e2e-1' },
      });
    const source = await readFile(example, 'utf8');
    expect((await put(source)).status).toBe(201);
    expect((await fetch(`${server.address}${address}.json`)).status).toBe(200);
    expect((await runCli(['token', 'revoke', secret.split('_')[1]!], { env })).code).toBe(0);
    expect((await put(source)).status).toBe(401);
    expect((await fetch(`${server.address}/metrics`)).status).toBe(200);
    expect((await put(source)).status).toBe(401);
    expect((await put(source)).status).toBe(429);
    expect(await server.stop()).toBe(0);
    // One line of log a request, on standard error, with the id that the caller gave.
    expect(server.output()).toMatch(/"requestId":"e2e-1","method":"PUT","path":"[^"]+","route":"[^"]+","status":201/);
    expect(server.output()).not.toContain(secret);

    const { stdout } = await runCli(['token', 'log', '--format', 'ndjson'], { env });
    expect(
      readLines<Record<string, unknown>>(stdout).map(({ action, outcome, client }) => [action, outcome, client]),
    ).toEqual([
      ['token-revoked', 'done', null],
      ['report-put', 'created', '127.0.0.1'],
      ['token-created', 'done', null],
    ]);
    expect((await runCli(['token', 'create', '--name', '乙', '--expires', 'never'], { env })).code).toBe(0);
    const list = await runCli(['token', 'list'], { env });
    expect(list.stdout).toContain('长期有效 no end');
    expect(list.stdout).toContain('已撤销 revoked');
    expect(list.stdout + list.stderr).not.toContain(secret);
  });

  it('stops at SIGTERM: is unready first, finishes what is under way, ends with 0', async () => {
    const folder = await makeFolder();
    await runCli(['ingest', example, '--db', `sqlite:${join(folder, 'store.db')}`]);
    const server = await startServer([launcher, 'serve', '--db', `sqlite:${join(folder, 'store.db')}`], {
      NIANBAO_PORT: '0',
      NIANBAO_SHUTDOWN_DELAY_SECONDS: '1',
      NIANBAO_UPLAODS: 'on',
    });
    // Misspelt, it would silently do nothing.
    expect(server.output()).toContain('NIANBAO_UPLAODS');
    const source = await readFile(example);
    const slow = openSlowPost(server.address);
    const answer = readAnswer(slow);
    slow.write(source.subarray(0, 1000));
    expect((await fetch(`${server.address}/health/ready`)).status).toBe(200);
    const ended = server.stop();
    let ready = 200;
    while (ready === 200) ready = (await fetch(`${server.address}/health/ready`)).status;
    expect(ready).toBe(503);
    expect((await fetch(`${server.address}/health/live`)).status).toBe(200);
    slow.end(source.subarray(1000));
    expect(await answer).toMatchObject({ status: 200 });
    expect(await ended).toBe(0);
    await expect(fetch(`${server.address}/health/live`)).rejects.toThrow();
  });

  it('stopped under load behind a balancer that asks whether it is ready, it loses no request', async () => {
    const folder = await makeFolder();
    const db = `sqlite:${join(folder, 'store.db')}`;
    await runCli(['ingest', example, '--db', db]);
    const server = await startServer([launcher, 'serve', '--db', db], {
      NIANBAO_PORT: '0',
      NIANBAO_READ_LIMIT: '0',
      NIANBAO_SHUTDOWN_DELAY_SECONDS: '1',
    });
    let isReady = true;
    const outcomes = new Map<string, number>();
    // Connections are kept and used again, as a balancer does.
    const ask = async (path: string): Promise<string> => {
      const answer = await fetch(`${server.address}${path}`);
      const text = await answer.text();
      return `${answer.status} ${path} ${text.length}`;
    };
    const paths = ['/v1/reports.json', '/v1/export.csv', '/v1/search?q=%E5%85%AC%E5%BC%80', `${address}.json`];
    const load = [...paths, ...paths].map(async (path) => {
      while (isReady) {
        const outcome = await ask(path).catch(String);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
    });
    const watch = (async () => {
      while (isReady) {
        isReady = (await fetch(`${server.address}/health/ready`)).ok;
        await wait(20);
      }
    })();
    while (outcomes.size < paths.length || Math.min(...outcomes.values()) < 3) await wait(20);
    const ended = server.stop();
    await Promise.all([...load, watch]);
    expect(await ended).toBe(0);
    // Each address gave the same whole answer every time, to the last.
    expect([...outcomes.keys()].map((outcome) => outcome.split(' ').slice(0, 2).join(' ')).sort()).toEqual(
      paths.map((path) => `200 ${path}`).sort(),
    );
  });

  it('names every variable that is wrong, with what was found and expected, and hides a password', async () => {
    const { code, stderr } = await runCli(['serve'], {
      env: {
        NIANBAO_PORT: 'http',
        NIANBAO_TRUSTED_PROXIES: '10.0.0.0/99',
        NIANBAO_DB: 'mysql://me:secret@db',
        NIANBAO_UPLOADS: 'yes',
      },
    });
    expect(code).toBe(2);
    for (const name of ['NIANBAO_PORT', 'NIANBAO_TRUSTED_PROXIES', 'NIANBAO_DB', 'NIANBAO_UPLOADS'])
      expect(stderr).toContain(name);
    expect(stderr).toContain('NIANBAO_PORT is "http", expected a whole number from 0 to 65535');
    expect(stderr).toContain('NIANBAO_UPLOADS 为“yes”,应为on 或 off');
    expect(stderr).not.toContain('secret');
  });
});

// The tools that set-up brings, as stubs: what is tested is who hears a signal.
const makeCheckout = async (folder: string): Promise<void> => {
  for (const part of ['scripts', 'package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'])
    await cp(join(root, part), join(folder, part), { recursive: true });
  for (const room of ['packages', 'apps', 'node_modules/.bin', 'node_modules/pnpm'])
    await mkdir(join(folder, room), { recursive: true });
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    packageManager: string;
  };
  const stubs = {
    'node_modules/pnpm/pnpm': `#!/bin/sh\necho ${packageManager.split('@')[1]}\n`,
    'node_modules/.bin/turbo': '#!/bin/sh\nexit 0\n',
  };
  for (const [path, text] of Object.entries(stubs)) {
    await writeFile(join(folder, path), text);
    await chmod(join(folder, path), 0o755);
  }
  const job = `process.on('SIGTERM', () => { console.log('told to end'); process.exit(0); });
    console.log('running ' + process.pid); setInterval(() => {}, 1000);`;
  await writeFile(join(folder, 'scripts', 'main-job.mjs'), job);
};

const waitFor = async (child: ChildProcess, output: () => string, words: RegExp): Promise<void> => {
  while (!words.test(output())) await once(child.stdout!, 'data');
};

describe('npm start', () => {
  // npm runs a shell, the shell runs us: whichever of the two hears the signal.
  const cases = [
    ['told to end itself', process.execPath, ['scripts/bootstrap.mjs', 'start'], {}],
    [
      'whose npm was told to end',
      'sh',
      ['-c', `"${process.execPath}" scripts/bootstrap.mjs start; true`],
      { npm_lifecycle_event: 'start' },
    ],
  ] as const;
  it.each(cases)('%s, ends what it started', async (_, file, args, env) => {
    const folder = await makeFolder();
    await makeCheckout(folder);
    const child = spawn(file, args, { cwd: folder, env: { ...process.env, ...env } });
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    const closed = once(child, 'close');
    await waitFor(child, () => said, /running \d+/);
    const pid = Number(/running (\d+)/.exec(said)?.[1]);
    child.kill('SIGTERM');
    await closed;
    expect(said).toContain('told to end');
    expect(() => process.kill(pid, 0)).toThrow();
  });
});
