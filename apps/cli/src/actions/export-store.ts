import { stat } from 'node:fs/promises';
import { openStore, type ReportDocument } from '@nianbao/store';
import { CommandError } from '../command-error.ts';
import { measureOutput } from '../export/measure-output.ts';
import { type ExportedFile, writeDataPackage } from '../formats/data-package.ts';
import { type ExportFormat, type StreamFormat, writeExport } from '../formats/export-writers.ts';
import { spareStores, writeOutput } from '../output/open-output.ts';
import { spareFiles, spareStoreWithin } from '../output/spare-files.ts';
import { tell } from '../output/tell.ts';
import { exportWording } from '../wording/export-wording.ts';
import { wording } from '../wording.ts';

// Each format pays for its own library.
const loadParquet = async () => (await import('../export/write-parquet-folder.ts')).writeParquetFolder;
const loadXlsx = async () => (await import('../export/write-xlsx-folder.ts')).writeXlsxFolder;
const loadSqlite = async () => (await import('../export/write-sqlite-file.ts')).writeSqliteFile;

interface ExportOptions {
  readonly format: ExportFormat;
  readonly db: string;
  readonly out?: string;
}

const writeText = async (
  out: string | undefined,
  format: StreamFormat,
  documents: AsyncIterable<ReportDocument>,
): Promise<ExportedFile> => {
  let exported: ExportedFile | undefined;
  await writeOutput(out, async (output) => {
    const measuring = measureOutput(output);
    const rows = await writeExport(measuring.output, format, documents);
    exported = { rows, ...measuring.end() };
  });
  return exported as ExportedFile;
};

const describe = async (out: string, format: ExportFormat, exported: ExportedFile): Promise<void> => {
  const described = await writeDataPackage(out, format, exported);
  tell('done', wording.exported(out, exported.rows));
  tell(described ? 'done' : 'warning', described ? wording.described(described) : wording.notDescribed(out));
};

// Before the store is read: nothing of this may ever take its place.
const requireSpared = async (out: string | undefined, format: ExportFormat, db: string): Promise<void> => {
  if (out === undefined || out === '-') return;
  if (format === 'parquet' || format === 'xlsx') return spareStoreWithin(out, db);
  spareFiles(out, { db });
  if (format !== 'sqlite') return;
  await spareStores(out);
  const info = await stat(out).catch(() => null);
  if (info && !info.isFile()) throw new CommandError(exportWording.notAFile(out));
};

export const exportStore = async ({ format, db, out }: ExportOptions): Promise<void> => {
  const asText = format === 'ndjson' || format === 'csv';
  if (!asText && (out === undefined || out === '-')) throw new CommandError(exportWording.outMissing(format));
  await requireSpared(out, format, db);
  const store = await openStore(db, { readOnly: true });
  try {
    const documents = store.streamReports();
    if (asText) {
      const exported = await writeText(out, format, documents);
      if (out === undefined || !(await stat(out).catch(() => null))?.isFile()) return;
      return await describe(out, format, exported);
    }
    const place = out as string;
    if (format === 'sqlite') {
      const write = await loadSqlite();
      return await describe(place, format, await write(place, documents));
    }
    const write = await (format === 'parquet' ? loadParquet : loadXlsx)();
    tell('done', wording.exported(place, await write(place, documents)));
  } finally {
    await store.close();
  }
};
