// Stores as earlier versions of this program left them, and what must hold of them after they were brought forward.
import { gzipSync } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, test } from 'vitest';
import { openStore, type Submission } from '../src/index.ts';
import type { Database } from '../src/sql/database.ts';
import { listMigrations } from '../src/sql/migrations/list-migrations.ts';
import type { SqlDialect } from '../src/sql/sql-dialect.ts';
import { buildFinding, buildSubmission } from './build-submission.ts';
import { alone, judging } from './judge-years.ts';

/** An empty database to make an older store in. */
export interface OlderPlace {
  readonly url: string;
  readonly dialect: SqlDialect;
  readonly db: Kysely<Database>;
}

const id = 'xx-jia-xian-ren-min-zheng-fu';

const migrateTo = async ({ db, dialect }: OlderPlace, last: string): Promise<void> => {
  const provider = { getMigrations: async () => listMigrations(dialect) };
  const { error } = await new Migrator({ db, provider }).migrateTo(last);
  if (error !== undefined) throw error;
};

/** Two versions of one report as 0002 kept them. */
const fillSecond = async ({ db }: OlderPlace, versions: readonly Submission[], year = 2024): Promise<void> => {
  const run = (query: ReturnType<typeof sql>) => query.execute(db);
  await run(sql`insert into agency (id, name) values (${id}, '甲县人民政府') on conflict do nothing`);
  await run(sql`insert into agency_name values (${id}, 'name', '甲县人民政府', '') on conflict do nothing`);
  const { rows } = await sql<{ id: number }>`insert into report (agency_id, key, year, last_number)
    values (${id}, ${String(year)}, ${year}, ${versions.length}) returning id`.execute(db);
  for (const [index, { result, findings, bytes }] of versions.entries()) {
    const source = await sql<{ id: number }>`insert into source (sha256, bytes, encoding, content)
      values (${result.source.sha256}, ${bytes.length}, 'gzip', ${gzipSync(bytes)}) returning id`.execute(db);
    const version = await sql<{ id: number }>`insert into version (report_id, number, source_id, parser_version,
        checks_version, format, path, status, edition, title, figures_asked, figures_held, fail_error, fail_warning,
        fail_info, passes, agency, result)
      values (${rows[0]!.id}, ${index + 1}, ${source.rows[0]!.id}, '0.1.0', '0.1.0', 'text', 'report.txt', 'ok', '2021',
        ${result.report!.title}, 200, 200, 0, 0, 0, '{"b-rule":2,"a-rule":1}', '{"name":"甲县人民政府"}',
        ${JSON.stringify(result)}) returning id`.execute(db);
    const versionId = version.rows[0]!.id;
    await run(sql`update report set current_version_id = ${versionId} where id = ${rows[0]!.id}`);
    for (const [position, finding] of findings.entries())
      await run(sql`insert into finding values (${versionId}, ${position}, ${finding.rule}, ${finding.severity},
        ${finding.verdict}, ${JSON.stringify(finding)})`);
    await run(sql`insert into cell values (${versionId}, '/applications/granted/total', 3, '3', 'value', 'stated', 1)`);
  }
};

/** Brings an older store forward, wherever `open` makes one. */
export const describeOlderStores = (open: () => Promise<OlderPlace>): void => {
  describe('older stores', () => {
    test('of 0002 keep every document, source and figure, and can be searched', async () => {
      const place = await open();
      await migrateTo(place, '0002-pass-counts');
      const granted = '/applications/granted/total';
      const findings = [buildFinding({ verdict: 'not-assessable' }), buildFinding()];
      const old = buildSubmission({ text: 'first', figures: { [granted]: 1 }, findings });
      const current = buildSubmission({
        text: 'corrected',
        figures: { [granted]: 2 },
        narrative: { overview: '办理行政复议案件' },
        findings,
      });
      await fillSecond(place, [old, current]);
      await place.db.destroy();

      const store = await openStore(place.url);
      for (const [index, submission] of [old, current].entries()) {
        const document = await store.findReport(id, '2024', index + 1);
        expect(document?.result.cells).toEqual(submission.result.cells);
        expect(document?.findings).toEqual(findings);
        expect(Object.entries(document?.passes ?? {})).toEqual([
          ['b-rule', 2],
          ['a-rule', 1],
        ]);
        expect(await store.findSource(id, '2024', index + 1)).toEqual(submission.bytes);
        expect(await store.ingest(submission)).toMatchObject({ kind: 'unchanged', version: index + 1 });
      }
      expect(await store.checkIntegrity()).toEqual([]);
      const actor = { at: '2026-03-01T00:00:00.000Z', tokenId: null, tokenName: null, client: null, requestId: null };
      const address = { agencyId: id, key: '2024' };
      expect(await store.putReport(current, address, actor)).toMatchObject({ kind: 'unchanged', version: 2 });
      expect(await store.sumFigures([granted])).toEqual([{ year: 2024, path: granted, sum: 2, reports: 1 }]);
      expect(await store.search({ query: '行政复议', page: 1, pageSize: 10 })).toMatchObject({ total: 1 });
      expect(await store.ingest(buildSubmission({ year: 2023 }))).toMatchObject({ kind: 'created', agencyId: id });
      // By its name before one that is newer and only speaks of it.
      const newer = { agency: { name: '乙县' }, narrative: { overview: '甲县' }, year: 2025, text: 'newer' };
      expect(await store.ingest(buildSubmission(newer))).toMatchObject({ kind: 'created' });
      const found = await store.search({ query: '甲县', page: 1, pageSize: 10 });
      expect(found.items.map(({ key }) => key)).toEqual(['2024', '2023', '2025']);
      await store.close();
    });

    test('with several years of an agency: each with an earlier one waits to be judged among them, as it never was', async () => {
      const place = await open();
      await migrateTo(place, '0002-pass-counts');
      for (const year of [2024, 2021, 2023])
        await fillSecond(place, [buildSubmission({ year, text: `${year}`, findings: [alone] })], year);
      await place.db.destroy();
      const store = await openStore(place.url);
      const isWaiting = async (year: number) => (await store.findReport(id, String(year)))?.version.waiting ?? false;
      expect([await isWaiting(2021), await isWaiting(2023), await isWaiting(2024)]).toEqual([false, true, true]);
      expect(await store.judgeWaiting(judging)).toBe(2);
      expect((await store.findReport(id, '2023'))?.findings).toMatchObject([{ key: alone.key, verdict: 'fail' }]);
      await store.close();
    });
  });
};
