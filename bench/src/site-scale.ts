// `pnpm bench:site-scale`: the site of a country by the command itself, with the files of the API. The whole of it, then
// after one report has changed, then after nothing has. `--agencies` how many, `--db` a store of an earlier run to build from.
// Prints pages' time, CPU and memory of all processes together. 20,000 agencies take half an hour and 15 GB of disk.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openStore } from '@nianbao/store';
import { changeReport } from './site/change-report.ts';
import { fillGeneratedStore } from './site/fill-generated-store.ts';
import { measureChildren } from './site/measure-children.ts';

const { values } = parseArgs({
  options: {
    agencies: { type: 'string', default: '20000' },
    years: { type: 'string', default: '1' },
    db: { type: 'string' },
  },
});
const write = (text: string) => process.stdout.write(`${text}\n`);
const command = fileURLToPath(new URL('../../bin/nianbao.mjs', import.meta.url));
const room = mkdtempSync(join(tmpdir(), 'nianbao-bench-scale-'));
const file = resolve(values.db ?? join(room, 'store.sqlite'));
const db = `sqlite:${file}`;

const build = (...options: readonly string[]): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [command, 'site', 'build', '--db', db, '--out', join(room, 'site'), ...options],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`nianbao site build ended with ${code}`))));
  });

const tell = async (what: string, ...options: readonly string[]): Promise<void> => {
  const start = performance.now();
  const { cpuSeconds, peakMegabytes, treeMegabytes } = await measureChildren(() => build(...options));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  write(
    `${what}: ${seconds} s · CPU ${cpuSeconds.toFixed(1)} s · 峰值内存 peak ${peakMegabytes} MB, 合计 together ${treeMegabytes} MB`,
  );
};

try {
  if (!existsSync(file)) {
    await fillGeneratedStore(db, Number(values.agencies), Number(values.years));
    const store = await openStore(db);
    await store.makeRelease({ date: '2026-03-31' });
    await store.close();
  }
  await tell('全部 whole');
  await changeReport(db);
  await tell('改一份 one changed', '--since');
  await tell('无变化 nothing changed', '--since');
} finally {
  rmSync(room, { recursive: true, force: true });
}
