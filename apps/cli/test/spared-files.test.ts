// What a command reads is never replaced by what it writes.
import { createHash } from 'node:crypto';
import { cp, link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, root } from '../../../test/support/places.ts';
import { runCli, runProgram } from '../../../test/support/run-cli.ts';

const example = join(root, 'examples', 'suqian-2024.html');

let home: string;
let file: string;
let db: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'nianbao-spared-'));
  file = join(home, 'store.sqlite');
  db = `sqlite:${file}`;
  expect((await runCli(['ingest', example, '--db', db])).code).toBe(0);
});
afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));

const refused = expect.objectContaining({
  code: 2,
  stdout: '',
  stderr: expect.stringMatching(/✗ .*未作任何改动.*\n.*[Nn]othing was changed/),
});

// The engine's own, which even a reader may leave.
const listOwn = async (): Promise<string[]> =>
  (await readdir(home)).filter((name) => !/-(?:shm|wal)$/.test(name)).sort();

// A reader may leave an empty log and an index of it, in the engine's blocks; anything else in their place was written over.
const indexBlock = 32_768;
const readStore = async () => {
  const [content, log, index] = await Promise.all(
    [file, `${file}-wal`, `${file}-shm`].map((path) => readFile(path).catch(() => Buffer.of())),
  );
  const hash = (bytes: Buffer = Buffer.of()) => createHash('sha256').update(bytes).digest('hex');
  return { content: hash(content), log: hash(log), beyondIndex: index!.byteLength % indexBlock };
};

// The store and its log hold what they held, and nothing stands beside them that did not.
const whole = async (run: () => Promise<unknown>): Promise<void> => {
  const [before, names] = [await readStore(), await listOwn()];
  expect(before.beyondIndex).toBe(0);
  expect(await run()).toEqual(refused);
  expect(await readStore()).toEqual(before);
  expect(await listOwn()).toEqual(names);
};

describe('a database', () => {
  const writers = [['export --format sqlite'], ['export --format ndjson'], ['export --format csv'], ['db backup']];

  it.each(writers)('is not replaced by what is made of it: %s', async (command) => {
    await whole(() => runCli([...command.split(' '), '--db', db, '--out', file]));
  });

  it.each(writers)('nor under another name, or by its log: %s', async (command) => {
    const [soft, hard] = [join(home, 'soft'), join(home, 'hard')];
    await symlink(file, soft);
    await link(file, hard);
    for (const out of [soft, hard, `${file}-wal`, `${soft}-shm`])
      await whole(() => runCli([...command.split(' '), '--db', db, '--out', out]));
    await rm(soft);
    await rm(hard);
  });

  it('is not replaced by what is made of another, or of no store at all', async () => {
    const other = `sqlite:${join(await makeFolder(), 'other.sqlite')}`;
    await runCli(['ingest', example, '--db', other]);
    await whole(() => runCli(['export', '--format', 'sqlite', '--db', other, '--out', file]));
    await whole(() => runCli(['db', 'backup', '--db', other, '--out', file]));
    await whole(() => runCli(['parse', example, '--out', file]));
    await whole(() => runCli(['check', example, '--store', db, '--out', file]));
    await whole(() => runCli(['diff', example, example, '--out', file]));
  });

  it('does not go with a folder that is written as a whole', async () => {
    // An export of before makes the folder one of ours.
    const folder = await makeFolder();
    const within = join(folder, 'data', 'store.sqlite');
    await mkdir(join(folder, 'data'));
    await cp(file, within);
    const own = ['--db', `sqlite:${within}`];
    expect((await runCli(['export', ...own, '--out', join(folder, 'data', 'all.ndjson')])).code).toBe(0);
    const names = (await readdir(join(folder, 'data'))).sort();
    for (const command of [
      ['export', '--format', 'parquet'],
      ['export', '--format', 'xlsx'],
      ['site', 'build'],
    ])
      expect(await runCli([...command, ...own, '--out', join(folder, 'data')])).toEqual(refused);
    // Another store's export does not take the place of this one, either.
    const foreign = await runCli(['export', '--format', 'parquet', '--db', db, '--out', join(folder, 'data')]);
    expect([foreign.code, foreign.stderr]).toEqual([2, expect.stringContaining('store.sqlite')]);
    expect((await readdir(join(folder, 'data'))).sort()).toEqual(names);
  });

  it('a SQLite export replaces one of before, and nothing that is no file', async () => {
    const folder = await makeFolder();
    const out = join(folder, 'figures.sqlite');
    const run = () => runCli(['export', '--format', 'sqlite', '--db', db, '--out', out]);
    expect([(await run()).code, (await run()).code]).toEqual([0, 0]);
    await rm(out);
    await runProgram('mkfifo', [out]);
    expect((await run()).code).toBe(2);
    expect(
      (await readdir(folder, { withFileTypes: true })).find(({ name }) => name === 'figures.sqlite')?.isFIFO(),
    ).toBe(true);
  });
});

describe('an input', () => {
  // A folder of two reports, with a link to one of them from outside.
  const prepare = async () => {
    const folder = await makeFolder();
    const reports = join(folder, '收到');
    await mkdir(reports);
    for (const name of ['甲.html', '乙.html']) await cp(example, join(reports, name));
    await symlink(join(reports, '甲.html'), join(folder, 'link.html'));
    return { folder, reports, one: join(reports, '甲.html'), two: join(reports, '乙.html') };
  };

  it.each(['parse', 'check'])('is not replaced by what %s makes of it', async (command) => {
    const { folder, reports, one, two } = await prepare();
    const original = await readFile(one);
    const roster = join(folder, 'roster.tsv');
    await writeFile(roster, 'name\tparent\tapart\n澜江市东镇人民政府\t澜江市人民政府\t\n');
    const runs = [
      [[one], one],
      [[reports], one],
      [[one], join(folder, 'link.html')],
      [[join(folder, 'link.html')], one],
    ] as const;
    for (const [inputs, out] of runs) expect(await runCli([command, ...inputs, '--out', out])).toEqual(refused);
    if (command === 'check') {
      expect(await runCli([command, one, '--previous', reports, '--out', two])).toEqual(refused);
      expect(await runCli([command, one, '--roster', roster, '--out', roster])).toEqual(refused);
    }
    expect((await readFile(one)).equals(original)).toBe(true);
    expect((await readdir(reports)).sort()).toEqual(['乙.html', '甲.html']);
    // A file beside them is one that the command makes.
    const fresh = join(folder, 'results.json');
    expect((await runCli([command, one, '--format', 'json', '--out', fresh])).code).toBe(0);
    expect((await runCli([command, one, '--format', 'json', '--out', fresh])).code).toBe(0);
  });

  it('is not replaced where it is one side of a comparison, or comes by standard input', async () => {
    const { one, two } = await prepare();
    expect(await runCli(['diff', one, two, '--out', two])).toEqual(refused);
    const nianbao = `"${process.execPath}" "${join(root, 'bin', 'nianbao.mjs')}"`;
    const piped = await runProgram('bash', ['-c', `${nianbao} parse - --out "$1" < "$1"`, 'bash', one], { cwd: root });
    expect(piped).toEqual(refused);
    expect((await readFile(one)).equals(await readFile(example))).toBe(true);
  });

  it('is not replaced where a line of NDJSON names it, or where it is that NDJSON', async () => {
    const { folder, one } = await prepare();
    const lines = join(folder, 'documents.ndjson');
    await writeFile(lines, `${JSON.stringify({ path: one })}\n`);
    for (const command of ['parse', 'check'])
      for (const out of [one, lines]) {
        const run = await runCli([command, lines, '--input-format', 'ndjson', '--out', out]);
        expect(run).toEqual(refused);
      }
    expect((await readFile(one)).equals(await readFile(example))).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['documents.ndjson', 'link.html', '收到']);
  });
});
