// The store as folders of Parquet: figures by year and province, reports by year, described by a datapackage.json.
import { writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type ExportTable, figureTable, partitionColumns, readPartition, reportTable } from '@nianbao/render';
import type { ReportDocument } from '@nianbao/store';
import { describeTable, showPackage } from '../formats/data-package.ts';
import { openParquetParts, type WrittenPart } from './parquet-parts.ts';
import { nameFigureFile, nameReportFile } from './partition-folders.ts';
import { swapFolder } from './swap-folder.ts';

const describeParts = (folder: string, table: ExportTable, written: readonly WrittenPart[]) => {
  const parts = written
    .map(({ path, ...part }) => ({ path: relative(folder, path).split(sep).join('/'), ...part }))
    .filter(({ path }) => path.startsWith(`${table.name}/`));
  return {
    name: table.name,
    path: parts.map(({ path }) => path),
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    ...describeTable([...partitionColumns, ...table.columns], table.primaryKey, null),
    rowCount: parts.reduce((sum, { rows }) => sum + rows, 0),
    parts: parts.map(({ path, bytes, hash, rows }) => ({ path, bytes, hash, rowCount: rows })),
  };
};

/** Writes the documents as Parquet below `out`; returns the number of figures. */
export const writeParquetFolder = async (out: string, documents: AsyncIterable<ReportDocument>): Promise<number> => {
  let figures = 0;
  await swapFolder(out, async (folder) => {
    const parts = openParquetParts();
    for await (const document of documents) {
      const partition = readPartition(document);
      const rows = figureTable.listRows(document);
      figures += rows.length;
      await parts.add(join(folder, 'figures', nameFigureFile(partition)), figureTable.columns, rows);
      const reports = join(folder, 'reports', nameReportFile(partition));
      await parts.add(reports, reportTable.columns, reportTable.listRows(document));
    }
    const written = await parts.end();
    const resources = [figureTable, reportTable].map((table) => describeParts(folder, table, written));
    await writeFile(join(folder, 'datapackage.json'), showPackage(resources), { flag: 'wx' });
  });
  return figures;
};
