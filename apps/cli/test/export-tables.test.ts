// The store as tables for engines: Parquet by year and province, read by DuckDB; SQLite, read by itself.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { createApp } from '@nianbao/api';
import { runChecks } from '@nianbao/checks';
import { parseReport } from '@nianbao/parser';
import { listReportFigures } from '@nianbao/schema';
import { openStore } from '@nianbao/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../test/support/places.ts';
import { runCli } from '../../../test/support/run-cli.ts';

const ask = async (sql: string): Promise<Record<string, unknown>[]> => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJS();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};

let folder: string;
let db: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-export-'));
  db = `sqlite:${join(folder, 'nianbao.sqlite')}`;
  await runCli(['ingest', 'examples', '--db', db]);
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const exportAs = async (format: string, db: string, out: string) => {
  const { code, stdout, stderr } = await runCli(['export', '--format', format, '--db', db, '--out', out]);
  expect([code, stdout], stderr).toEqual([0, '']);
};

/** What the store itself adds up, by path and year; `inferred` values are left out there. */
const readSums = async (db: string): Promise<[string, number, number, number][]> => {
  const store = await openStore(db, { readOnly: true });
  const paths = listReportFigures('2021').map(({ pointer }) => pointer);
  const sums = await store.sumFigures(paths);
  await store.close();
  return sums.map(({ path, year, sum, reports }) => [path, year, sum, reports]);
};

const sort = (rows: readonly (readonly unknown[])[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

// New applications of 2024, as printed in the four examples of that year; one of them names no agency.
const expectedReceived = [
  { province: '320000', received: 3525, reports: 1 },
  { province: '140000', received: 66, reports: 1 },
  { province: null, received: 9, reports: 1 },
  { province: '330000', received: 1, reports: 1 },
];

test('DuckDB reads the partitions: sums equal to the store’s, nulls stay null, files as described', async () => {
  const out = join(folder, 'parquet');
  await exportAs('parquet', db, out);
  const figures = `read_parquet('${out}/figures/**/*.parquet', hive_partitioning = true)`;
  const reports = `read_parquet('${out}/reports/**/*.parquet', hive_partitioning = true)`;

  const published = new Set(listReportFigures('2021').map(({ pointer }) => pointer));
  const sums = await ask(
    `select path, year::int as year, sum(value) as sum, count(distinct "agencyId") as reports from ${figures}
     where value is not null and method <> 'inferred' group by all`,
  );
  const duck = sums.filter(({ path }) => published.has(String(path)));
  expect(sort(duck.map(({ path, year, sum, reports: n }) => [path, year, sum, Number(n)]))).toEqual(
    sort(await readSums(db)),
  );

  // Datong left it blank in 2024: no figure, and not 0.
  const [blank] = await ask(
    `select value, raw, state, method, confidence, "rowZh", "columnZh", year::int as year, province::varchar as province
     from ${figures} where "agencyId" like '140200-%' and path = '/proactiveDisclosure/normativeDocuments/issued'`,
  );
  expect(blank).toMatchObject({
    value: null,
    state: 'blank',
    method: null,
    confidence: null,
    year: 2024,
    province: '140000',
  });
  expect(blank).toMatchObject({ columnZh: '本年制发件数' });
  const [unknown] = await ask(`select distinct province from ${figures} where "agencyId" like 'unknown-%'`);
  expect(unknown).toEqual({ province: null });

  // The query of the documentation, as it stands there.
  const page = readFileSync(join(root, 'docs', 'bulk.md'), 'utf8');
  const query = /```sql\n(.*?)```/s.exec(page)![1]!.replace('output/parquet', out);
  expect(
    (await ask(query)).map((row) => ({ ...row, received: Number(row.received), reports: Number(row.reports) })),
  ).toEqual(expectedReceived);

  const [total] = await ask(
    `select count(*)::int as rows, count(value)::int as held, (select sum(figures)::int from ${reports}) as figures,
       (select sum("figuresHeld")::int from ${reports}) as "figuresHeld", (select count(*)::int from ${reports}) as reports
     from ${figures}`,
  );
  expect(total).toMatchObject({ rows: total!.figures, held: total!.figuresHeld, reports: 7 });

  const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as {
    resources: {
      name: string;
      rowCount: number;
      schema: { fields: { name: string }[] };
      parts: { path: string; hash: string }[];
    }[];
  };
  expect(resources.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ['figures', total!.rows],
    ['reports', 7],
  ]);
  const columns = await ask(`describe select * from ${figures}`);
  expect(new Set(columns.map((column) => column.column_name))).toEqual(
    new Set(resources[0]!.schema.fields.map(({ name }) => name)),
  );
  const files = (readdirSync(out, { recursive: true }) as string[]).filter((path) => path.endsWith('.parquet'));
  expect(resources.flatMap(({ parts }) => parts.map(({ path }) => path)).sort()).toEqual(files.sort());
  for (const { path, hash } of resources.flatMap(({ parts }) => parts))
    expect(hash).toBe(
      `sha256:${createHash('sha256')
        .update(readFileSync(join(out, path)))
        .digest('hex')}`,
    );
});

test('the API streams the same figures as one Parquet file, filtered as asked', async () => {
  const store = await openStore(db, { readOnly: true });
  const app = createApp({ store, parse: parseReport, check: runChecks });
  const fetchFile = async (address: string): Promise<string> => {
    const answer = await app.request(address);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/vnd.apache.parquet']);
    const file = join(folder, `${createHash('sha256').update(address).digest('hex')}.parquet`);
    await writeFile(file, new Uint8Array(await answer.arrayBuffer()));
    return `read_parquet('${file}')`;
  };
  const all = await fetchFile('/v1/export.parquet');
  const newest = await fetchFile('/v1/export.parquet?year=2024');
  await store.close();
  const published = new Set(listReportFigures('2021').map(({ pointer }) => pointer));
  const sums = await ask(
    `select path, year, sum(value) as sum, count(*) as reports from ${all}
     where value is not null and method <> 'inferred' group by all`,
  );
  const duck = sums.filter(({ path }) => published.has(String(path)));
  expect(sort(duck.map(({ path, year, sum, reports: n }) => [path, year, sum, Number(n)]))).toEqual(
    sort(await readSums(db)),
  );
  expect(await ask(`select distinct year from ${newest}`)).toEqual([{ year: 2024 }]);
});

test('the SQLite file has the same figures; equal stores give equal Parquet; a folder of somebody else is left alone', async () => {
  const file = join(folder, 'figures.sqlite');
  await exportAs('sqlite', db, file);
  const database = new DatabaseSync(file, { readOnly: true });
  const published = new Set(listReportFigures('2021').map(({ pointer }) => pointer));
  const sums = database
    .prepare(
      `select path, year, sum(value) as sum, count(*) as reports from figures
       where value is not null and method <> 'inferred' group by path, year`,
    )
    .all();
  const [{ reports } = {}] = database.prepare('select count(*) as reports from reports').all();
  database.close();
  expect(
    sort(
      sums.filter(({ path }) => published.has(String(path))).map((row) => [row.path, row.year, row.sum, row.reports]),
    ),
  ).toEqual(sort(await readSums(db)));
  expect(reports).toBe(7);

  const out = join(folder, 'parquet');
  const read = () => readFileSync(join(out, 'datapackage.json'), 'utf8');
  await exportAs('parquet', db, out);
  const first = read();
  await exportAs('parquet', db, out);
  expect(read()).toBe(first);
  expect(readdirSync(folder).filter((name) => /tmp|old/.test(name))).toEqual([]);

  const theirs = join(folder, 'theirs');
  await mkdir(theirs);
  await writeFile(join(theirs, 'notes.txt'), 'mine');
  const refused = await runCli(['export', '--format', 'parquet', '--db', db, '--out', theirs]);
  expect([refused.code, readdirSync(theirs)]).toEqual([2, ['notes.txt']]);
  const nowhere = await runCli(['export', '--format', 'parquet', '--db', db]);
  expect([nowhere.code, nowhere.stdout]).toEqual([2, '']);
});
