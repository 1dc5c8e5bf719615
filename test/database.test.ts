// `nianbao db`: a real PostgreSQL by one command; backups that are whole or not there.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { chmod, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findPort } from '../packages/store/test/find-port.ts';
import { makeReport, makeReports } from './support/make-reports.ts';
import { makeFolder, root } from './support/places.ts';
import { launcher, readLines, runCli, runProgram } from './support/run-cli.ts';

const readBackup = async (path: string): Promise<string> => zstdDecompressSync(await readFile(path)).toString();

let home: string;
let db: string;
let backup: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'nianbao-e2e-'));
  db = `sqlite:${join(home, 'store.db')}`;
  backup = join(home, 'whole.zst');
  const { code } = await runCli(['ingest', 'examples', await makeReports(home, 30), '--db', db]);
  expect(code).toBe(0);
  expect((await runCli(['db', 'backup', '--db', db, '--out', backup])).code).toBe(0);
  return () => rm(home, { recursive: true, force: true });
});

describe('nianbao agency', () => {
  it('writes down how long agencies existed and who took over, and shows it', async () => {
    const folder = await makeFolder();
    const env = { NIANBAO_DB: `sqlite:${join(folder, 'store.db')}` };
    expect((await runCli(['ingest', await makeReports(folder, 2)], { env })).code).toBe(0);
    const list = await runCli(['export', '--format', 'ndjson'], { env });
    const ids = [...new Set(readLines<{ agencyId: string }>(list.stdout).map(({ agencyId }) => agencyId))];
    const [old, heir] = [ids[0]!, ids[1]!];
    const table = join(folder, 'lives.csv');
    await writeFile(table, `id,validFrom,validTo,successor\n${heir},2018-07,,\n${old},1994,2018-06,${heir}\n`);
    expect((await runCli(['agency', 'import', table], { env })).code).toBe(0);
    expect((await runCli(['agency', 'set', old, '--valid-from', 'unknown'], { env })).code).toBe(0);
    const shown = await runCli(['agency', 'show', old, '--format', 'json'], { env });
    expect(JSON.parse(shown.stdout)).toMatchObject({ validFrom: null, validTo: '2018-06', successor: { id: heir } });
    expect((await runCli(['agency', 'show', heir], { env })).stdout).toContain(old);
    await writeFile(table, `id,validTo\n${old},2020\n${heir},18\n`);
    const refused = await runCli(['agency', 'import', table], { env });
    expect([refused.code, refused.stderr.includes(`${table}:3`)]).toEqual([2, true]);
    expect((await runCli(['agency', 'show', old], { env })).stdout).toContain('2018-06');
    const log = await runCli(['token', 'log', '--format', 'ndjson'], { env });
    expect(readLines<{ agencyId: string }>(log.stdout).map(({ agencyId }) => agencyId)).toEqual([old, old, heir]);
  });
});

describe('nianbao note', () => {
  it('is one with the notes of a file: kept, shown, given to a check, removed', async () => {
    const folder = await makeFolder();
    const env = { NIANBAO_DB: `sqlite:${join(folder, 'store.db')}` };
    const reports = await makeReports(folder, 1);
    expect((await runCli(['ingest', reports], { env })).code).toBe(0);
    interface Item {
      readonly agencyId: string;
      readonly key: string;
      readonly findings: readonly {
        key: string;
        rule: string;
        verdict: string;
        severity: string;
        explained?: object;
      }[];
    }
    const read = async () => readLines<Item>((await runCli(['export', '--format', 'ndjson'], { env })).stdout)[0]!;
    const { agencyId, key, findings } = await read();
    const finding = findings.find(({ verdict, severity }) => verdict === 'fail' && severity === 'warning')!;
    const [rule, at] = finding.key.replace(/@2024$/, '').split(/@(.*)/);
    const file = join(folder, 'explained.json');
    const note = {
      rule,
      at: at ?? null,
      year: 2024,
      text: '已更正,详询13912345678。',
      textEn: 'Corrected.',
      by: '办公室',
      on: '2025-02-03',
    };
    await writeFile(file, JSON.stringify([note, { rule: 'cell-blank', at: 'nowhere', text: 'x' }]));
    const kept = await runCli(['note', 'import', file], { env });
    expect([kept.code, kept.stderr]).toEqual([0, expect.stringContaining('cell-blank@nowhere')]);
    const explained = { text: '已更正,详询1**********。', textEn: 'Corrected.', by: '办公室', on: '2025-02-03' };
    expect((await read()).findings.find((one) => one.key === finding.key)?.explained).toEqual(explained);
    // The notes of the store, as the file has them, and as `check --store` takes them.
    const list = await runCli(['note', 'list', '--format', 'explained'], { env });
    expect(JSON.parse(list.stdout)).toMatchObject([{ rule, at: at ?? null, year: 2024, ...explained }]);
    const check = await runCli([
      'check',
      reports,
      '--store',
      env.NIANBAO_DB,
      '--format',
      'ndjson',
      '--fail-on',
      'never',
    ]);
    const [checked] = readLines<Pick<Item, 'findings'>>(check.stdout);
    expect(checked?.findings.find((one) => one.key === finding.key)?.explained).toEqual(explained);
    expect((await runCli(['verify'], { env })).code).toBe(0);
    expect((await runCli(['note', 'remove', agencyId, key, finding.key], { env })).code).toBe(0);
    expect((await read()).findings.some((one) => one.explained)).toBe(false);
    expect((await runCli(['note', 'remove', agencyId, key, finding.key], { env })).code).toBe(2);
    expect((await runCli(['note', 'put', agencyId, key, 'no@2024', '--text', 'x'], { env })).stderr).toContain(
      finding.key,
    );
  });
});

describe('nianbao db', () => {
  it('runs a PostgreSQL until stopped, and moves a store into it', async () => {
    const folder = await makeFolder();
    // Started by root, the server runs as a user of its own, who has to get there.
    await chmod(folder, 0o755);
    const data = join(folder, 'postgres');
    const child = spawn(process.execPath, [launcher, 'db', 'start', '--data', data, '--port', `${await findPort()}`]);
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    const ended = once(child, 'close');
    while (!said.includes('\n')) await Promise.race([once(child.stdout, 'data'), ended]);
    const address = said.trim();
    expect((await readFile(join(data, 'address'), 'utf8')).trim()).toBe(address);
    expect((await stat(join(data, 'address'))).mode & 0o077).toBe(0);
    expect((await runCli(['db', 'restore', backup, '--db', address])).code).toBe(0);
    const again = join(home, 'again.zst');
    expect((await runCli(['db', 'backup', '--out', again], { env: { NIANBAO_DB: address } })).code).toBe(0);
    expect(await readBackup(again)).toBe(await readBackup(backup));
    child.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
    expect(existsSync(join(data, 'cluster', 'postmaster.pid'))).toBe(false);
    expect(existsSync(join(data, 'address'))).toBe(false);
  });

  it('a PostgreSQL that cannot start says why and ends with 2', async () => {
    const folder = await makeFolder();
    await chmod(folder, 0o755);
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as { port: number };
    const { code, stderr } = await runCli(['db', 'start', '--data', join(folder, 'postgres'), '--port', `${port}`]);
    expect(stderr).toContain(`${port}`);
    expect(code).toBe(2);
  });

  it('a backup that is cut off or changed is refused, and no database is made', async () => {
    const bytes = await readFile(backup);
    const flipped = Buffer.from(bytes);
    flipped[Math.floor(bytes.length / 2)]! ^= 0x10;
    const ends = [1, 2, 3, 4, 5, 8, 100].map((lost) => [`cut by ${lost}`, bytes.subarray(0, -lost)] as const);
    const cases = {
      ...Object.fromEntries(ends),
      half: bytes.subarray(0, bytes.length / 2),
      flipped,
      'its checksum changed': Buffer.from(bytes.with(-1, bytes.at(-1)! ^ 1)),
      'with more behind it': Buffer.concat([bytes, Buffer.from('\n')]),
      twice: Buffer.concat([bytes, bytes]),
    };
    for (const [name, content] of Object.entries(cases)) {
      const file = join(home, `${name}.zst`);
      await writeFile(file, content);
      const target = join(home, `${name}.db`);
      const { code, stderr } = await runCli(['db', 'restore', file, '--db', `sqlite:${target}`]);
      expect([name, code]).toEqual([name, 2]);
      expect(stderr).toMatch(/备份不完整或已损坏[\s\S]*The backup is cut off or damaged/);
      expect(existsSync(target)).toBe(false);
    }
    for (const [given, said] of [
      [join(root, 'package.json'), 'This is no backup of this program'],
      [home, `the backup ${home} cannot be read (EISDIR); nothing was changed`],
      [join(home, 'none.zst'), 'cannot be read (ENOENT); nothing was changed'],
    ] as const) {
      const other = await runCli(['db', 'restore', given, '--db', `sqlite:${join(home, 'x.db')}`]);
      expect([other.code, existsSync(join(home, 'x.db'))]).toEqual([2, false]);
      expect(other.stderr).toContain(said);
    }
  });

  it('goes from standard output to standard input, and through a pipe with a name', async () => {
    const folder = await makeFolder();
    const nianbao = `"${process.execPath}" "${launcher}"`;
    const [first, second] = ['first.db', 'second.db'].map((name) => `sqlite:${join(folder, name)}`);
    const run = await runProgram(
      'bash',
      [
        '-c',
        `set -o pipefail; ${nianbao} db backup --db "${db}" --out - | ${nianbao} db restore - --db "${first}" &&
         ${nianbao} db restore <(cat "${backup}") --db "${second}"`,
      ],
      { env: { TMPDIR: folder } },
    );
    expect([run.code, run.stdout]).toEqual([0, '']);
    expect(run.stderr).toContain('backed up into standard output: 37 reports in 37 versions');
    for (const restored of [first!, second!]) {
      const again = join(folder, 'again.zst');
      expect((await runCli(['db', 'backup', '--db', restored, '--out', again])).code).toBe(0);
      expect(await readBackup(again)).toBe(await readBackup(backup));
    }
    // What was laid aside is gone.
    expect((await readdir(folder)).filter((name) => name.startsWith('nianbao-'))).toEqual([]);
  });

  it('says how many reports are in the backup, not how many the store has by then', async () => {
    const folder = await makeFolder();
    const [own, file] = [join(folder, 'own.db'), join(folder, 'own.zst')];
    await cp(db.slice('sqlite:'.length), own);
    const report = join(folder, 'later.html');
    await writeFile(report, makeReport('后来县'));
    const nianbao = `"${process.execPath}" "${launcher}"`;
    // The reader takes the rest only when something was ingested; what is written meanwhile does not go into a pipe.
    const run = await runProgram('bash', [
      '-c',
      `${nianbao} db backup --db "sqlite:${own}" --out - |
       { dd bs=1 count=1 2>&-; ${nianbao} ingest "${report}" --db "sqlite:${own}" >&-; cat; } > "${file}"`,
    ]);
    expect(run.stderr).toContain('kept 1 reports (1 new');
    const lines = readLines<unknown>(await readBackup(file));
    expect(lines.filter((line) => Array.isArray(line) && line[0] === 'report')).toHaveLength(37);
    expect(run.stderr).toContain('backed up into standard output: 37 reports in 37 versions');
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s in the middle of a restore takes everything back, and it can be done again',
    async (signal, exitCode) => {
      const folder = await makeFolder();
      const target = `sqlite:${join(folder, 'stopped.db')}`;
      const child = spawn(process.execPath, [launcher, 'db', 'restore', backup, '--db', target]);
      let said = '';
      child.stderr.on('data', (chunk) => {
        said += chunk;
      });
      const watcher = watch(folder);
      onTestFinished(() => watcher.close());
      watcher.once('change', () => child.kill(signal));
      expect((await once(child, 'close'))[0]).toBe(exitCode);
      expect(said).toContain('stopped; nothing was restored.');
      expect(said).not.toContain('restored from');
      expect(await readdir(folder)).toEqual(['stopped.db']);
      expect((await runCli(['db', 'restore', backup, '--db', target])).code).toBe(0);
    },
  );

  it('a full disk leaves the earlier backup as it was, and nothing half beside it', async () => {
    const folder = await makeFolder();
    const file = join(folder, 'nightly.zst');
    await cp(backup, file);
    // A limit on the size of files stands for the disk: writing fails in the same place.
    const run = await runProgram('bash', [
      '-c',
      `ulimit -f 64; exec "${process.execPath}" "${launcher}" db backup --db "${db}" --out "${file}"`,
    ]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('EFBIG');
    expect(await readdir(folder)).toEqual(['nightly.zst']);
    expect((await readFile(file)).equals(await readFile(backup))).toBe(true);
  });

  it('killed in the middle, it leaves no file under the name', async () => {
    const folder = await makeFolder();
    const file = join(folder, 'killed.zst');
    const child = spawn(process.execPath, [launcher, 'db', 'backup', '--db', db, '--out', file]);
    const watcher = watch(folder);
    onTestFinished(() => watcher.close());
    watcher.once('change', () => child.kill('SIGKILL'));
    expect((await once(child, 'close'))[1]).toBe('SIGKILL');
    expect(existsSync(file)).toBe(false);
    expect((await runCli(['db', 'backup', '--db', db, '--out', file])).code).toBe(0);
    expect(await readBackup(file)).toBe(await readBackup(backup));
  });
});
