// `parse` as a workbook, read back by a library that had no part in writing it.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { figureColumns } from '@nianbao/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../../../test/support/run-cli.ts';
import { writeParseXlsx } from '../src/formats/parse-xlsx.ts';
import { runInTerminal } from './run-in-terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-parse-xlsx-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Row = readonly (string | number | null)[];

test('each figure is a row, as in the CSV: a number is a number, a blank is empty', async () => {
  const out = join(folder, 'figures.xlsx');
  const blank = join('examples', 'datong-zhengfu-bangongshi-2024.txt');
  const official = join('examples', 'suqian-2024.html');
  const done = await runCli(['parse', blank, official, '--format', 'xlsx', '--out', out]);
  expect([done.code, done.stdout, done.stderr]).toEqual([0, '', expect.stringMatching(/^✓ /)]);
  expect(await readdir(folder)).toEqual(['figures.xlsx']);
  const book = read(await readFile(out), { dense: true });
  const [head, ...rows] = utils.sheet_to_json<Row[]>(book.Sheets.figures!, {
    header: 1,
    defval: null,
  }) as unknown as Row[];
  expect(head).toEqual(['source', 'agencyName', 'year', 'edition', ...figureColumns]);
  expect(rows).toHaveLength(400);
  const cell = (source: string, path: string) =>
    rows.find(([from, , , , of]) => from === source && of === `/proactiveDisclosure/normativeDocuments/${path}`);
  expect(cell(blank, 'issued')?.slice(7, 10)).toEqual([null, null, 'blank']);
  expect(cell(blank, 'inForce')?.slice(7, 10)).toEqual([41, '41', 'value']);
  expect(cell(official, 'issued')?.slice(1, 4)).toEqual(['宿迁市', 2024, '2021']);
});

test('it is not written to a terminal', async () => {
  const { screen, code } = await runInTerminal(['parse', join('examples', 'suqian-2024.html'), '--format', 'xlsx']);
  expect(code).toBe(2);
  expect(screen).toMatch(/不能写到终端[\s\S]*cannot go to a terminal/);
  expect(screen).not.toContain('PK');
});

test('more figures than a sheet has rows are refused', async () => {
  const { stdout } = await runCli(['parse', join('examples', 'suqian-2024.html')]);
  const output = {
    write: async () => {},
    commit: async () => {},
    discard: async () => {},
    terminal: false,
    standard: false,
  };
  const writer = writeParseXlsx(output, 201);
  await writer.write(JSON.parse(stdout));
  await expect(writer.write(JSON.parse(stdout))).rejects.toThrow('201 rows');
});
