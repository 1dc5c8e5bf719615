// An ingest that finds no room: what was kept before stands, and that is what is said.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeReports } from '../../../test/support/make-reports.ts';
import { makeFolder, root } from '../../../test/support/places.ts';
import { launcher, readLines, runCli, runProgram } from '../../../test/support/run-cli.ts';

it('tells how many reports it kept before the disk was full, and they are there', async () => {
  const folder = await makeFolder();
  const reports = await makeReports(folder, 150);
  const db = `sqlite:${join(folder, 'store.sqlite')}`;
  // A limit on the size of files stands for a disk on which there is room for the beginning.
  const command = `trap '' XFSZ; ulimit -f 1500; "${process.execPath}" "${launcher}" ingest "${reports}" --db "${db}"`;
  const { code, stdout, stderr } = await runProgram('bash', ['-c', command], { cwd: root });
  expect(code).toBe(2);
  const told = Number(/the (\d+) before are kept, whole/.exec(stderr)?.[1]);
  expect(told).toBeGreaterThan(0);
  expect(told).toBe(stdout.trimEnd().split('\n').length);
  expect(stderr).toMatch(/✗ 磁盘.*此前写入的都完整.*\n.*what was written before is whole/);
  expect(stderr).not.toMatch(/没有写入任何内容|[Nn]othing was written/);
  expect(readLines((await runCli(['export', '--db', db])).stdout)).toHaveLength(told);
});
