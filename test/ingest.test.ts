// Keeping reports: twice is once, and an end in the middle leaves whole reports only.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ParseResult } from '../packages/schema/src/index.ts';
import { makeReports } from './support/make-reports.ts';
import { makeFolder, root } from './support/places.ts';
import { launcher, readLines, runCli, runProgram } from './support/run-cli.ts';

interface Line {
  readonly source: string;
  readonly kind: string;
  readonly agencyId: string;
  readonly key: string;
}

interface Exported {
  readonly agencyId: string;
  readonly result: ParseResult;
}

const ingest = async (db: string, ...inputs: string[]) => {
  const run = await runCli(['ingest', ...inputs, '--db', db, '--format', 'ndjson']);
  return { ...run, lines: readLines<Line>(run.stdout) };
};

const exportAll = async (db: string): Promise<string> => {
  const { code, stdout, stderr } = await runCli(['export', '--db', db]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
};

// More than two batches, so that there is a middle.
const many = 50;

interface ManyReports {
  readonly reports: string;
  /** What an export gives after an ingest that nobody interrupted. */
  readonly whole: string;
}

let made: ManyReports;
let folderOfMany: string;

beforeAll(async () => {
  folderOfMany = await mkdtemp(join(tmpdir(), 'nianbao-many-'));
  const folder = folderOfMany;
  const reports = await makeReports(folder, many);
  const db = `sqlite:${join(folder, 'whole.sqlite')}`;
  await ingest(db, reports);
  made = { reports, whole: await exportAll(db) };
}, 240_000);
afterAll(() => rm(folderOfMany, { recursive: true, force: true, maxRetries: 5 }));

describe('ingest', () => {
  it('keeps the examples once, however often and under whatever name they come', async () => {
    const folder = await makeFolder();
    const db = `sqlite:${join(folder, 'new-folder', 'nianbao.sqlite')}`;
    const first = await ingest(db, 'examples');
    expect([first.code, first.lines.map(({ kind }) => kind)]).toEqual([0, Array(7).fill('created')]);
    const kept = await exportAll(db);
    await cp(join(root, 'examples', 'suqian-2024.html'), join(folder, 'another-name'));
    const second = await ingest(db, 'examples', join(folder, 'another-name'));
    expect([second.code, second.lines.map(({ kind }) => kind)]).toEqual([0, Array(8).fill('unchanged')]);
    expect(await exportAll(db)).toBe(kept);
    expect(readLines(kept)).toHaveLength(7);
  });

  it('keeps the good ones when one is no report, and exits 1', async () => {
    const folder = await makeFolder();
    const db = `sqlite:${join(folder, 'nianbao.sqlite')}`;
    const { code, lines, stderr } = await ingest(db, 'LICENSE', 'no-such-file', join('examples', 'suqian-2023.html'));
    expect(code).toBe(1);
    expect(lines.map(({ kind }) => kind)).toEqual(['rejected', 'created']);
    expect(stderr).toContain('LICENSE');
    expect(stderr).toContain('no-such-file');
    expect(stderr).toContain('1 not kept, 1 not read;');
    expect(readLines(await exportAll(db))).toHaveLength(1);
  });

  it('publishes no personal data: neither in the report nor in what is found of it', async () => {
    const folder = await makeFolder();
    // A made-up number; its check digit is right.
    const number = '110101199003070097';
    const report = await readFile(join(root, 'examples', 'suqian-2024.html'), 'utf8');
    const heading = /<(?<tag>h\d|p)[^>]*>一、总体情况<\/\k<tag>>/;
    expect(report).toMatch(heading);
    const input = join(folder, 'report.html');
    await writeFile(
      input,
      report.replace(heading, (found) => `${found}<p>答复李某(${number})的申请。</p>`),
    );
    const db = `sqlite:${join(folder, 'nianbao.sqlite')}`;
    expect((await ingest(db, input)).lines).toMatchObject([{ kind: 'created' }]);
    const exported = await exportAll(db);
    expect(exported).toContain('"privacy-exposed"');
    expect(exported.includes(number)).toBe(false);
    expect(readLines<{ version: object }>(exported)).toMatchObject([{ version: { masked: expect.any(Number) } }]);
  });

  it('records when and where a source was fetched as it is told, and nothing where it is not', async () => {
    const folder = await makeFolder();
    const versionsOf = async (...args: string[]) => {
      const db = `sqlite:${join(folder, `${args.length}-${args.at(-1)?.length}.sqlite`)}`;
      const run = await runCli(['ingest', 'examples/suqian-2024.html', '--db', db, ...args]);
      const kept = run.code === 0 ? readLines<{ version: Record<string, unknown> }>(await exportAll(db)) : [];
      return { ...run, captured: kept.map(({ version }) => [version.capturedAt, version.capturedFrom]) };
    };
    expect((await versionsOf()).captured).toEqual([[null, null]]);
    expect((await versionsOf('--captured-at', '2025-03-01')).captured).toEqual([['2025-03-01', null]]);
    const both = ['--captured-from', 'https://me:secret@example.org/a.html', '--captured-at', '2025-03-01T10:00+08:00'];
    expect((await versionsOf(...both)).captured).toEqual([['2025-03-01T02:00:00.000Z', 'https://example.org/a.html']]);
    for (const wrong of ['2025-02-30', '2025-03-01T10:00', 'yesterday'])
      expect((await versionsOf('--captured-at', wrong)).code).toBe(2);
    const many = await runCli([
      'ingest',
      'examples',
      '--db',
      'sqlite::memory:',
      '--captured-from',
      'https://example.org/',
    ]);
    expect([many.code, many.stderr]).toEqual([2, expect.stringContaining('one source')]);
  });

  it.each([
    ['SIGKILL', null],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s in the middle leaves whole reports, and the next run completes them', async (signal, exitCode) => {
    const folder = await makeFolder();
    const { reports, whole } = made;
    const db = `sqlite:${join(folder, 'nianbao.sqlite')}`;
    const args = [launcher, 'ingest', reports, '--db', db, '--format', 'ndjson', '--jobs', '2'];
    const child = spawn(process.execPath, args, { cwd: root });
    let seen = '';
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.on('data', (chunk) => {
      seen += chunk;
      if (seen.split('\n').length > 10 && !child.killed) child.kill(signal);
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(exitCode);
    if (exitCode !== null) expect(stderr).toContain('已中断');

    const kept = readLines<Exported>(await exportAll(db));
    expect(kept.length).toBeGreaterThanOrEqual(10);
    expect(kept.length).toBeLessThan(many);
    for (const { result } of kept) expect(Object.keys(result.cells)).toHaveLength(200);

    const again = await ingest(db, reports);
    expect(again.lines.filter(({ kind }) => kind === 'unchanged')).toHaveLength(kept.length);
    expect(again.code).toBe(0);
    expect(await exportAll(db)).toBe(whole);
  });
});

it('a disk that takes no more is told as such; what was kept before is whole', async () => {
  const db = `sqlite:${join(await makeFolder(), 'nianbao.sqlite')}`;
  expect((await ingest(db, 'examples')).code).toBe(0);
  const before = await exportAll(db);
  // A limit on the size of files stands for the disk: writing fails in the same place.
  const run = await runProgram('bash', [
    '-c',
    `ulimit -f 300; exec "${process.execPath}" "${launcher}" ingest "${made.reports}" --db "${db}"`,
  ]);
  expect(run.code).toBe(2);
  expect(run.stderr).toMatch(/磁盘读写失败[\s\S]*The disk could not be read or written \(disk I\/O error\)/);
  expect(await exportAll(db)).toBe(before);
});
