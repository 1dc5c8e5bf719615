// The store as workbooks for spreadsheets: figures and reports, split where a sheet is full, with a datapackage.json.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type ExportTable, figureTable, partitionColumns, readPartition, reportTable } from '@nianbao/render';
import type { ReportDocument } from '@nianbao/store';
import { describeTable, showPackage } from '../formats/data-package.ts';
import type { WrittenPart } from './parquet-parts.ts';
import { swapFolder } from './swap-folder.ts';
import { openXlsxParts, sheetRows } from './xlsx-parts.ts';

const columnsOf = (table: ExportTable) => [...partitionColumns, ...table.columns];

const describeParts = (folder: string, table: ExportTable, written: readonly WrittenPart[]) => {
  const parts = written.map(({ path, ...part }) => ({ path: relative(folder, path).split(sep).join('/'), ...part }));
  return {
    name: table.name,
    path: parts.map(({ path }) => path),
    format: 'xlsx',
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ...describeTable(columnsOf(table), table.primaryKey, null),
    rowCount: parts.reduce((sum, { rows }) => sum + rows, 0),
    parts: parts.map(({ path, bytes, hash, rows }) => ({ path, bytes, hash, rowCount: rows })),
  };
};

/**
 * Writes the documents as workbooks below `out`, at most `most` rows a sheet; returns the number of figures. A text
 * longer than a cell takes (32,767 characters) is cut there.
 */
export const writeXlsxFolder = async (
  out: string,
  documents: AsyncIterable<ReportDocument>,
  most = sheetRows,
): Promise<number> => {
  let figures = 0;
  await swapFolder(out, async (folder) => {
    await mkdir(folder, { recursive: true });
    const tables = [figureTable, reportTable].map((table) => ({
      table,
      parts: openXlsxParts(folder, table.name, columnsOf(table), most),
    }));
    for await (const document of documents) {
      const { year, province } = readPartition(document);
      for (const { table, parts } of tables) {
        const rows = table.listRows(document).map((row) => [year, province, ...row]);
        if (table === figureTable) figures += rows.length;
        await parts.add(rows);
      }
    }
    const resources = [];
    for (const { table, parts } of tables) resources.push(describeParts(folder, table, await parts.end()));
    await writeFile(join(folder, 'datapackage.json'), showPackage(resources), { flag: 'wx' });
  });
  return figures;
};
