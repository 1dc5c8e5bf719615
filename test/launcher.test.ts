// `nianbao` at the repository's root: under any Node from 20 on, and before set-up.
import { execFileSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeFolder, root } from './support/places.ts';
import { launcher, runCli, runProgram } from './support/run-cli.ts';

const readVersion = (node: string): string | null => {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
};

const otherNode = ['/usr/local/bin/node', '/usr/bin/node'].find((path) => {
  const version = readVersion(path);
  return version !== null && version !== process.version && Number(version.slice(1).split('.')[0]) >= 20;
});

const otherTitle = `under another Node${otherNode ? ` (${readVersion(otherNode)})` : ' (skipped: no second Node ≥ 20 on this machine)'}`;

describe.skipIf(!otherNode)(otherTitle, () => {
  it('gives the same bytes and the same exit code as under the pinned one', async () => {
    const args = ['parse', 'examples/suqian-2024.html', 'no-such-file', '--format', 'ndjson'];
    const pinned = await runCli(args);
    const other = await runCli(args, { node: otherNode! });
    expect(other).toEqual(pinned);
    expect(other.code).toBe(1);
  });

  it('hands standard input through', async () => {
    const { code, stdout } = await runCli(['parse', '-'], { node: otherNode!, input: 'no report at all' });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'failed', report: null });
  });
});

// A registry that only counts who asks: nobody may.
const countRequests = async (): Promise<{ url: string; asked: () => number }> => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.writeHead(404).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked: () => requests };
};

const copyUnprepared = async (): Promise<string> => {
  const folder = await makeFolder();
  for (const part of ['bin', 'scripts', 'package.json'])
    await cp(join(root, part), join(folder, part), { recursive: true });
  return folder;
};

describe('before set-up', () => {
  it.each([
    ['the launcher', (folder: string) => [process.execPath, join(folder, 'bin', 'nianbao.mjs'), 'rules'] as const],
    ['npx nianbao', () => ['npx', 'nianbao', 'rules'] as const],
  ])('%s says what to run, and fetches nothing', async (_, command) => {
    const folder = await copyUnprepared();
    const registry = await countRequests();
    const [file, ...args] = command(folder);
    const env = { npm_config_registry: registry.url, npm_config_cache: join(folder, 'cache') };
    const { code, stdout, stderr } = await runProgram(file, args, { cwd: folder, env });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('尚未安装');
    expect(stderr).toContain('npm run setup');
    expect(registry.asked()).toBe(0);
  });
});

describe('after set-up', () => {
  it('npx nianbao runs it, without a registry', async () => {
    const env = { npm_config_offline: 'true' };
    const { code, stdout } = await runProgram('npx', ['nianbao', '--version'], { cwd: root, env });
    expect(code).toBe(0);
    expect(stdout.trim()).toBe((await runProgram(process.execPath, [launcher, '--version'])).stdout.trim());
  });
});
