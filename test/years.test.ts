// Reports among the other years of their agency, in whatever order and by whatever way they come.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksVersion, runChecks } from '../packages/checks/src/index.ts';
import { parseReport, parserVersion } from '../packages/parser/src/index.ts';
import type { Finding } from '../packages/schema/src/index.ts';
import { openStore } from '../packages/store/src/index.ts';
import { startPostgres, type TestServer } from '../packages/store/test/start-postgres.ts';
import { inventName } from './support/make-reports.ts';
import { makeFolder, root } from './support/places.ts';
import { readLines, runCli } from './support/run-cli.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server?.stop());

const agencies = 3;

/** Two years of invented agencies: each carries in what it had carried out, but for the first. */
const makeYears = async (): Promise<string> => {
  const folder = join(await makeFolder(), 'years');
  await mkdir(folder);
  for (const year of [2023, 2024]) {
    const official = await readFile(join(root, 'examples', `suqian-${year}.html`), 'utf8');
    for (let index = 0; index < agencies; index += 1)
      await writeFile(join(folder, `${index}-${year}.html`), official.replaceAll('宿迁市', inventName(index)));
  }
  const path = join(folder, '0-2024.html');
  const html = await readFile(path, 'utf8');
  const slip = html.replace(/(上年结转政府信息公开申请数量<\/td><td>)\d+/, '$1977');
  expect(slip).not.toBe(html);
  await writeFile(path, slip);
  return folder;
};

interface Document {
  readonly agencyId: string;
  readonly key: string;
  readonly version: { readonly waiting?: true };
  readonly findings: readonly Finding[];
}

const exportAll = async (db: string): Promise<string> => (await runCli(['export', '--db', db])).stdout;
const readAll = async (db: string) => readLines<Document>(await exportAll(db));
const newDb = async () => `sqlite:${join(await makeFolder(), 'store.db')}`;
const wants = ({ findings }: Document) => findings.filter(({ needs }) => needs?.includes('last-year'));

/** A store as a run leaves it that was killed behind its last transaction. */
const keepUnjudged = async (db: string, folder: string, ...names: readonly string[]): Promise<void> => {
  const store = await openStore(db);
  for (const name of names) {
    const bytes = await readFile(join(folder, name));
    const result = await parseReport(bytes, { path: name });
    await store.ingest({ result, findings: runChecks(result), masked: [], bytes, parserVersion, checksVersion });
  }
  await store.close();
};

describe('reports of several years', () => {
  it('are judged among one another in whatever order they come, as by check --store', async () => {
    const folder = await makeYears();
    const paths = [2024, 2023].flatMap((year) =>
      Array.from({ length: agencies }, (_, i) => join(folder, `${i}-${year}.html`)),
    );
    const [whole, apart, reverse] = [await newDb(), await newDb(), await newDb()];
    expect((await runCli(['ingest', folder, '--db', whole])).code).toBe(0);
    for (const path of paths) expect((await runCli(['ingest', path, '--db', apart])).code).toBe(0);
    const last = await runCli(['ingest', ...paths, '--db', reverse, '--format', 'ndjson', '--jobs', '1']);
    expect(last.code).toBe(0);
    const stored = await exportAll(whole);
    expect(await exportAll(apart)).toBe(stored);
    expect(await exportAll(reverse)).toBe(stored);
    const documents = await readAll(whole);
    expect(documents).toHaveLength(2 * agencies);
    for (const document of documents) expect(wants(document).length > 0).toBe(document.key === '2023');
    const wrong = documents.filter(({ findings }) =>
      findings.some(({ rule, verdict }) => rule === 'carry-in-mismatch' && verdict === 'fail'),
    );
    expect(wrong.map(({ key }) => key)).toEqual(['2024']);
    // The line of a report says what stands.
    const lines = readLines<{ source: string; findings: { error: number } }>(last.stdout);
    expect(lines.find(({ source }) => source.endsWith('0-2024.html'))?.findings.error).toBeGreaterThan(0);
    const checked = await runCli(['check', join(folder, '1-2024.html'), '--store', whole, '--format', 'json']);
    const { findings } = JSON.parse(checked.stdout) as { readonly findings: readonly Finding[] };
    const name = inventName(1);
    expect(findings.length).toBeGreaterThan(0);
    const own = documents.find(({ key, ...document }) => key === '2024' && JSON.stringify(document).includes(name));
    // The command line has the source at hand, and says where the words stand that a finding quotes.
    const withoutPlace = (some: readonly Finding[]) => some.map(({ place: _place, ...finding }) => finding);
    expect(withoutPlace(own?.findings ?? [])).toEqual(withoutPlace(findings));
    expect((await runCli(['verify', whole])).code).toBe(0);
  }, 120_000);

  it('are judged by two workers at once as by one ingest', async () => {
    const folder = await makeYears();
    const db = await server.createDatabase();
    expect((await runCli(['enqueue', folder, '--db', db])).code).toBe(0);
    const workers = await Promise.all(
      [1, 2].map(() => runCli(['worker', '--db', db, '--until-empty', '--jobs', '1', '--batch', '2'])),
    );
    expect(workers.map(({ code }) => code)).toEqual([0, 0]);
    const plain = await newDb();
    await runCli(['ingest', folder, '--db', plain]);
    expect(await exportAll(db)).toBe(await exportAll(plain));
  }, 120_000);

  it.each([
    ['db judge', ['db', 'judge']],
    ['the next ingest', ['ingest', 'examples/unnamed-town-2024.txt']],
    ['release', ['release', '--date', '2026-03-31']],
  ])(
    'left over by a run that was killed: told by verify and doctor, made good by %s',
    async (_, command) => {
      const folder = await makeYears();
      const db = await newDb();
      await keepUnjudged(db, folder, '1-2024.html', '1-2023.html');
      const [later] = await readAll(db);
      expect([later?.key, later?.version.waiting, later && wants(later).length > 0]).toEqual(['2024', true, true]);
      const verified = await runCli(['verify', db]);
      expect([verified.code, verified.stdout]).toEqual([1, expect.stringContaining('nianbao db judge')]);
      const examined = await runCli(['doctor', '--db', db, '--format', 'json']);
      const examinations = JSON.parse(examined.stdout) as { readonly id: string; readonly condition: string }[];
      expect(examinations.find(({ id }) => id === 'judged')?.condition).toBe('warning');
      expect((await runCli([...command, '--db', db])).code).toBe(0);
      const judged = (await readAll(db)).find(({ agencyId, key }) => agencyId === later?.agencyId && key === '2024');
      expect([judged?.version.waiting, judged && wants(judged)]).toEqual([undefined, []]);
      expect((await runCli(['verify', db])).code).toBe(0);
    },
    60_000,
  );
});
