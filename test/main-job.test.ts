// What `npm start` runs after set-up: keeps the examples, builds the site, serves both.
import { cp, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inventName, makeReports } from './support/make-reports.ts';
import { makeFolder, root } from './support/places.ts';
import { runProgram } from './support/run-cli.ts';
import { startServer } from './support/start-server.ts';

// A checkout of its own, so that neither data/ nor output/ of this one is touched.
const makeCheckout = async (folder: string): Promise<string> => {
  const checkout = join(folder, 'checkout');
  for (const part of ['scripts', 'examples', 'package.json'])
    await cp(join(root, part), join(checkout, part), { recursive: true });
  for (const part of ['apps', 'packages', 'node_modules']) await symlink(join(root, part), join(checkout, part));
  return join(checkout, 'scripts', 'main-job.mjs');
};

const job = join(root, 'scripts', 'main-job.mjs');

describe('the main job', () => {
  it('says each command and what it did, serves, and works twice in a row', async () => {
    const folder = await makeFolder();
    const more = await makeReports(folder, 2);
    const ownJob = await makeCheckout(folder);
    const first = await startServer([ownJob, more], { PORT: '0' });
    for (const command of ['ingest examples', 'release', 'site build', 'serve'])
      expect(first.output()).toContain(`$ npx nianbao ${command}`);
    expect(first.output()).toMatch(/收录 9 份报告/);
    expect(first.output()).toMatch(/kept 9 reports/);
    expect(first.output()).toMatch(/\d+ 个页面/);
    const page = await fetch(`${first.address}/agencies/`);
    expect(await page.text()).toContain(inventName(1));
    const list = (await (await fetch(`${first.address}/v1/reports.json`)).json()) as { total: number };
    expect(list.total).toBe(9);
    expect(await first.stop()).toBe(0);

    const second = await startServer([ownJob], { PORT: '0' });
    expect(second.output()).toMatch(/未变 7/);
    expect(((await (await fetch(`${second.address}/v1/reports.json`)).json()) as { total: number }).total).toBe(9);
    expect(await second.stop()).toBe(0);
  });

  it('says when the port is in use and what to do, before doing anything', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    onTestFinished(() => void other.close());
    const { code, stdout, stderr } = await runProgram(process.execPath, [job], { env: { PORT: String(port) } });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`端口 ${port} 已被占用`);
    expect(stderr).toContain(`PORT=${port + 1} npm start`);
  });

  it('says when PORT is no port', async () => {
    const { code, stderr } = await runProgram(process.execPath, [job], { env: { PORT: 'http' } });
    expect(code).toBe(2);
    expect(stderr).toContain('PORT=http');
  });
});
