// Personal data in what a store keeps: what newer rules hide is hidden in what was kept before.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { zstdDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { makeFolder, root } from './support/places.ts';
import { readLines, runCli } from './support/run-cli.ts';

// Made up; nobody bears it.
const mobile = '13912345678';

/** A store with one report whose prose gives a number, kept as if by rules that did not hide it. */
const makeOlder = async (): Promise<{ readonly db: string; readonly path: string; readonly file: string }> => {
  const folder = await makeFolder();
  const page = await readFile(join(root, 'examples', 'suqian-2024.html'), 'utf8');
  const file = join(folder, 'report.html');
  await writeFile(file, page.replace('本文件由', `答复当事人(联系电话${mobile})。本文件由`));
  const path = join(folder, 'store.db');
  const db = `sqlite:${path}`;
  expect((await runCli(['ingest', file, '--db', db])).code).toBe(0);
  const database = new DatabaseSync(path);
  const kept = database.prepare('select content from document').get() as { content: Uint8Array };
  const masked = zstdDecompressSync(kept.content).toString();
  expect(masked).not.toContain(mobile);
  const document = masked.replaceAll('1**********', mobile);
  expect(document).toContain(mobile);
  database.prepare("update document set encoding = 'identity', content = ?").run(Buffer.from(document));
  database.exec('update version set masked = 0, masked_by = null');
  database.close();
  return { db, path, file };
};

const readAll = (path: string) => {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare('select encoding, content from document').all() as {
    encoding: string;
    content: Uint8Array;
  }[];
  database.close();
  return rows.map(({ encoding, content }) =>
    (encoding === 'zstd' ? zstdDecompressSync(content) : Buffer.from(content)).toString(),
  );
};

it('verify and doctor tell what older rules left, and db migrate hides it', async () => {
  const { db, path } = await makeOlder();
  const before = await runCli(['verify', db, '--format', 'ndjson']);
  expect(before.code).toBe(1);
  const faults = readLines<{ kind: string; found: string }>(before.stdout);
  expect(faults.map(({ kind }) => kind)).toContain('personal');
  expect(before.stdout).not.toContain(mobile);
  expect((await runCli(['doctor', '--db', db])).stdout).toMatch(/! masking.*1/);
  const { code, stderr } = await runCli(['db', 'migrate', '--db', db]);
  expect([code, stderr]).toEqual([0, expect.stringContaining('1 versions looked at, 1 changed')]);
  expect(readAll(path).join()).not.toContain(mobile);
  expect((await runCli(['verify', db])).code).toBe(0);
  expect((await runCli(['db', 'migrate', '--db', db])).stderr).not.toContain('looked at');
});

it('ingesting a source again hides it in every reading of it', async () => {
  const { db, path, file } = await makeOlder();
  const database = new DatabaseSync(path);
  database.exec("update version set parser_version = '0.0.1'");
  database.close();
  expect(await runCli(['ingest', file, '--db', db])).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('1 new versions'),
  });
  const documents = readAll(path);
  expect([documents.length, documents.join().includes(mobile)]).toEqual([2, false]);
});

it('a backup of an older store is masked when it is restored', async () => {
  const { db, path } = await makeOlder();
  const backup = `${path}.zst`;
  expect((await runCli(['db', 'backup', '--db', db, '--out', backup])).code).toBe(0);
  expect((await runCli(['db', 'restore', backup, '--db', `sqlite:${path}.new`])).code).toBe(0);
  expect(readAll(`${path}.new`).join()).not.toContain(mobile);
});
