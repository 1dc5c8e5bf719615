// The store as workbooks, read back by a library that had no part in writing them.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { figureTable, partitionColumns, readPartition, reportTable } from '@nianbao/render';
import { openStore, type Store } from '@nianbao/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../../../test/support/run-cli.ts';
import { listWorkbookParts, writeSheetRow } from '../src/export/sheet-xml.ts';
import { writeXlsxFolder } from '../src/export/write-xlsx-folder.ts';

let folder: string;
let db: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-xlsx-'));
  db = `sqlite:${join(folder, 'nianbao.sqlite')}`;
  await runCli(['ingest', 'examples', '--db', db]);
  store = await openStore(db, { readOnly: true });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

type Row = readonly (string | number | null)[];

const readSheet = async (path: string): Promise<Row[]> => {
  const book = read(await readFile(path), { dense: true });
  return utils.sheet_to_json<Row[]>(book.Sheets[book.SheetNames[0]!]!, {
    header: 1,
    defval: null,
    blankrows: true,
  }) as unknown as Row[];
};

interface Package {
  readonly resources: readonly {
    readonly name: string;
    readonly path: readonly string[];
    readonly rowCount: number;
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
    readonly parts: readonly { readonly path: string; readonly rowCount: number }[];
  }[];
}

const describe = async (out: string) => JSON.parse(await readFile(join(out, 'datapackage.json'), 'utf8')) as Package;

test('every figure and every report is a row; nothing is an empty cell; the description says what there is', async () => {
  const out = join(folder, 'whole');
  const done = await runCli(['export', '--format', 'xlsx', '--db', db, '--out', out]);
  expect([done.code, done.stdout]).toEqual([0, '']);
  expect((await readdir(out)).sort()).toEqual(['datapackage.json', 'figures-001.xlsx', 'reports-001.xlsx']);
  const { resources } = await describe(out);
  for (const table of [figureTable, reportTable]) {
    const names = [...partitionColumns, ...table.columns].map(({ name }) => name);
    const [head, ...rows] = await readSheet(join(out, `${table.name}-001.xlsx`));
    expect(head).toEqual(names);
    const expected: Row[] = [];
    for await (const document of store.streamReports()) {
      const { year, province } = readPartition(document);
      for (const row of table.listRows(document)) expected.push([year, province, ...row]);
    }
    expect(rows).toEqual(expected);
    const resource = resources.find(({ name }) => name === table.name)!;
    expect(resource.schema.fields.map(({ name }) => name)).toEqual(names);
    expect(resource.rowCount).toBe(expected.length);
  }
  expect((await runCli(['verify', out])).code).toBe(0);
  const again = join(folder, 'again');
  await runCli(['export', '--format', 'xlsx', '--db', db, '--out', again]);
  for (const name of await readdir(out))
    expect((await readFile(join(again, name))).equals(await readFile(join(out, name))), name).toBe(true);
});

test('where a sheet is full the next workbook begins, with its own heading; no row is lost or doubled', async () => {
  const out = join(folder, 'split');
  const figures = await writeXlsxFolder(out, store.streamReports(), 501);
  const [resource] = (await describe(out)).resources;
  expect(resource!.path).toHaveLength(Math.ceil(figures / 500));
  expect(resource!.parts.slice(0, -1).every(({ rowCount }) => rowCount === 500)).toBe(true);
  const sheets = await Promise.all(resource!.path.map((path) => readSheet(join(out, path))));
  const [whole] = [await readSheet(join(folder, 'whole', 'figures-001.xlsx'))];
  expect([sheets[0]![0], ...sheets.flatMap((sheet) => sheet.slice(1))]).toEqual(whole);
});

test('a text stays a text: a formula, a mark of XML, a character that XML has no place for', () => {
  expect(writeSheetRow(['=1+1', '<a> & b', 'x\u0001y', null, 0])).toBe(
    '<row><c t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>' +
      '<c t="inlineStr"><is><t xml:space="preserve">&lt;a&gt; &amp; b</t></is></c>' +
      '<c t="inlineStr"><is><t xml:space="preserve">x\ufffdy</t></is></c><c/><c><v>0</v></c></row>',
  );
  expect(listWorkbookParts('figures').map(([path]) => path)).toContain('xl/workbook.xml');
});
