// Ingesting over a queue: the command line with a real PostgreSQL, one worker or several, stopped in the middle.
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestServer } from '../packages/store/test/start-postgres.ts';
import { endlessPdf } from './support/endless-pdf.ts';
import { makeReports } from './support/make-reports.ts';
import { makeFolder, root } from './support/places.ts';
import { launcher, readLines, runCli, runProgram } from './support/run-cli.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server?.stop());

interface Outcome {
  readonly source: string;
  readonly kind: string;
}

interface Status {
  readonly waiting: number;
  readonly later: number;
  readonly active: number;
  readonly done: number;
  readonly failed: number;
}

const readStatus = async (db: string): Promise<Status> =>
  JSON.parse((await runCli(['queue', 'status', '--db', db])).stdout) as Status;

const exportAll = async (db: string): Promise<string> => (await runCli(['export', '--db', db])).stdout;

const startWorker = (...args: string[]) => {
  const child = spawn(process.execPath, [launcher, 'worker', ...args], { cwd: root });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const says = (words: string): Promise<void> =>
    new Promise((resolve) => {
      const look = () => (stderr + stdout).includes(words) && resolve();
      child.stdout.on('data', look);
      child.stderr.on('data', look);
    });
  return { child, ended, says, stdout: () => stdout, stderr: () => stderr };
};

describe('enqueue and worker', () => {
  it('two workers keep what ingest keeps, each report once; what is no report is told and can be put back', async () => {
    const db = await server.createDatabase();
    const queued = await runCli(['enqueue', 'examples', 'LICENSE', 'no-such-file', '--db', db, '--format', 'ndjson']);
    expect(queued.code).toBe(1);
    expect(queued.stderr).toContain('no-such-file');
    expect(readLines<{ outcome: string }>(queued.stdout).map(({ outcome }) => outcome)).toEqual(
      Array(8).fill('queued'),
    );
    const again = await runCli(['enqueue', 'examples', '--db', db, '--format', 'ndjson']);
    expect([again.code, readLines<{ outcome: string }>(again.stdout).map(({ outcome }) => outcome)]).toEqual([
      0,
      Array(7).fill('known'),
    ]);
    const workers = [1, 2].map(() => startWorker('--db', db, '--until-empty', '--batch', '2', '--jobs', '1'));
    const codes = await Promise.all(workers.map(({ ended }) => ended));
    // The one that met the file without a report says so.
    expect(codes.sort()).toEqual([0, 1]);
    const outcomes = workers.flatMap(({ stdout }) => readLines<Outcome>(stdout()));
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(7).fill('created'));
    expect(await readStatus(db)).toMatchObject({ waiting: 0, active: 0, done: 7, failed: 1 });

    const folder = await makeFolder();
    const direct = `sqlite:${join(folder, 'direct.sqlite')}`;
    await runCli(['ingest', 'examples', '--db', direct]);
    expect(await exportAll(db)).toBe(await exportAll(direct));

    const failed = await runCli(['queue', 'failed', '--db', db]);
    const [job] = JSON.parse(failed.stdout) as { id: string; failure: { code: string } }[];
    expect(job).toMatchObject({ label: 'LICENSE', tries: 1, failure: { code: 'no-report' } });
    const unknown = ['no-id', '00000000-0000-4000-8000-000000000000'];
    const refused = await runCli(['queue', 'retry', ...unknown, '--db', db]);
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('put back to wait: 0.')]);
    for (const id of unknown) expect(refused.stderr).toContain(`there is no failed job ${id}.`);
    const retried = await runCli(['queue', 'retry', job!.id, '--db', db]);
    expect([retried.code, retried.stderr]).toEqual([0, expect.stringContaining('put back to wait: 1.')]);
  });

  it('a worker can be watched: that it lives, that it is ready, and what it did', async () => {
    const db = await server.createDatabase();
    await runCli(['enqueue', 'examples', 'LICENSE', '--db', db]);
    const worker = startWorker('--db', db, '--monitor', '0');
    await worker.says('/metrics');
    const address = /http:\S+(?=\/metrics)/u.exec(worker.stderr())![0];
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    const read = async (): Promise<string> => (await fetch(`${address}/metrics`)).text();
    const until = Date.now() + 60_000;
    while (!(await read()).includes('state="active"} 0\n') || !(await read()).includes('outcome="done"} 7\n')) {
      if (Date.now() > until) throw new Error(await read());
      await wait(100);
    }
    expect((await read()).split('\n')).toEqual(
      expect.arrayContaining([
        'nianbao_worker_jobs_total{outcome="done"} 7',
        'nianbao_worker_jobs_total{outcome="dead"} 1',
        'nianbao_worker_jobs_under_way 0',
        'nianbao_queue_jobs{state="waiting"} 0',
        'nianbao_queue_jobs{state="failed"} 1',
      ]),
    );
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    const { port } = new URL(address);
    const second = await runCli(['worker', '--db', db, '--monitor', port]);
    expect([second.code, second.stderr]).toEqual([2, expect.stringContaining(`port ${port} is in use`)]);
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    await expect(fetch(`${address}/health/live`)).rejects.toThrow();
  });

  it('a report is kept and its job ended in one transaction: where the one cannot be, the other is not', async () => {
    const db = await server.createDatabase();
    await runCli(['enqueue', join('examples', 'suqian-2024.html'), '--db', db]);
    await server.query(
      db,
      `
      create function refuse() returns trigger language plpgsql as $$ begin
        if new.state = 'completed' then raise exception 'no end'; end if; return new; end $$;
      create trigger refuse before update on nianbao_queue.job_common for each row execute function refuse()`,
    );
    const worker = startWorker('--db', db);
    await worker.says('no end');
    worker.child.kill('SIGTERM');
    expect([await worker.ended, worker.stdout()]).toEqual([0, '']);
    expect(await server.query(db, 'select count(*)::int as n from report')).toEqual([{ n: 0 }]);
    await server.query(db, 'drop function refuse cascade');
    await server.query(db, `update nianbao_queue.job set start_after = now() where state < 'active'`);
    const second = startWorker('--db', db, '--until-empty');
    expect(await second.ended).toBe(0);
    expect(readLines<Outcome>(second.stdout())).toMatchObject([{ kind: 'created', key: '2024' }]);
    expect(await readStatus(db)).toMatchObject({ waiting: 0, active: 0, done: 1, failed: 0, kept: { sources: 0 } });
  });

  it('goes on to its end though nobody reads what it prints', async () => {
    const db = await server.createDatabase();
    const folder = await makeFolder();
    const reports = await makeReports(folder, 120);
    const pipe = (command: string) =>
      runProgram('bash', [
        '-c',
        `set -o pipefail; "${process.execPath}" "${launcher}" ${command} --db "${db}" | head -n 1`,
      ]);
    expect((await pipe(`enqueue "${reports}" --format ndjson`)).code).toBe(0);
    expect(await readStatus(db)).toMatchObject({ waiting: 120, done: 0 });
    expect((await pipe('worker --until-empty --batch 20')).code).toBe(0);
    expect(await readStatus(db)).toMatchObject({ waiting: 0, active: 0, done: 120 });
  });

  it('takes sources by their path, and refuses one that changed meanwhile', async () => {
    const db = await server.createDatabase();
    const folder = join(await makeFolder(), 'share');
    await mkdir(folder);
    for (const name of ['suqian-2023.html', 'suqian-2024.html'])
      await cp(join(root, 'examples', name), join(folder, name));
    await runCli(['enqueue', folder, '--by-path', '--db', db]);
    await writeFile(join(folder, 'suqian-2024.html'), 'something else');
    const worker = startWorker('--db', db, '--until-empty');
    expect(await worker.ended).toBe(1);
    expect(readLines<Outcome>(worker.stdout())).toMatchObject([{ kind: 'created', key: '2023' }]);
    const failed = JSON.parse((await runCli(['queue', 'failed', '--db', db])).stdout) as unknown[];
    expect(failed).toMatchObject([{ label: 'share/suqian-2024.html', failure: { code: 'source-changed' } }]);
  });

  it('fetches what is queued by its address, and records when and where from', async () => {
    const db = await server.createDatabase();
    const bytes = await readFile(join(root, 'examples', 'suqian-2024.html'));
    const site = createServer((_, answer) => answer.end(bytes));
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
    expect((await runCli(['enqueue', `http://${host}/report.html`, '--db', db])).code).toBe(0);
    const before = new Date().toISOString();
    const worker = startWorker('--db', db, '--until-empty');
    expect(await worker.ended).toBe(0);
    site.close();
    const [kept] = readLines<{ version: { capturedAt: string; capturedFrom: string } }>(await exportAll(db));
    expect(kept?.version.capturedFrom).toBe(`http://${host}/report.html`);
    expect([before, kept?.version.capturedAt, new Date().toISOString()].toSorted()[1]).toBe(kept?.version.capturedAt);
  });

  it('SIGTERM: finishes what is under way and exits 0; another worker does the rest', async () => {
    const db = await server.createDatabase();
    const reports = await makeReports(await makeFolder(), 12);
    await runCli(['enqueue', reports, '--db', db]);
    const first = startWorker('--db', db, '--batch', '3', '--jobs', '1');
    await first.says('"created"');
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    const kept = readLines<Outcome>(first.stdout()).length;
    expect(await readStatus(db)).toMatchObject({ waiting: 12 - kept, later: 0, active: 0, done: kept, failed: 0 });
    const second = startWorker('--db', db, '--until-empty');
    expect(await second.ended).toBe(0);
    expect(readLines<Outcome>(second.stdout()).map(({ kind }) => kind)).toEqual(Array(12 - kept).fill('created'));
    expect(readLines(await exportAll(db))).toHaveLength(12);
  });

  it('a document that no reader ends on is stopped and left for later; the worker lives and reads the others', async () => {
    const db = await server.createDatabase();
    const endless = join(await makeFolder(), 'endless.pdf');
    await writeFile(endless, endlessPdf);
    await runCli(['enqueue', endless, join('examples', 'suqian-2024.html'), '--db', db]);
    const worker = startWorker('--db', db, '--time-limit', '5');
    await worker.says('"created"');
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    expect(worker.stderr()).toContain('endless.pdf');
    expect(await readStatus(db)).toMatchObject({ waiting: 1, later: 1, active: 0, done: 1, failed: 0 });
  });

  it.each([
    ['no queue', ['worker'], '--db'],
    ['nobody there', ['queue', 'status', '--db', 'postgres://nianbao:secret@127.0.0.1:1/x'], '127.0.0.1:1'],
  ])('exit 2 with %s', async (_, args, named) => {
    const { code, stdout, stderr } = await runCli(args, { env: { NIANBAO_DB: '', NIANBAO_QUEUE: '' } });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(named);
    expect(stderr).not.toContain('secret');
  });
});
