import { stat } from 'node:fs/promises';
import { openStore, type ReportDocument } from '@nianbao/store';
import { CommandError } from '../command-error.ts';
import { writeDataPackage } from '../formats/data-package.ts';
import { type ExportFormat, type StreamFormat, writeExport } from '../formats/export-writers.ts';
import { writeOutput } from '../output/open-output.ts';
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
): Promise<number> => {
  let rows = 0;
  await writeOutput(out, async (output) => {
    rows = await writeExport(output, format, documents);
  });
  return rows;
};

const describe = async (out: string, format: ExportFormat, rows: number): Promise<void> => {
  const described = await writeDataPackage(out, format, rows);
  tell(described ? 'done' : 'warning', described ? wording.described(described) : wording.notDescribed(out));
};

export const exportStore = async ({ format, db, out }: ExportOptions): Promise<void> => {
  const asText = format === 'ndjson' || format === 'csv';
  if (!asText && (out === undefined || out === '-')) throw new CommandError(exportWording.outMissing(format));
  const store = await openStore(db, { readOnly: true });
  try {
    const documents = store.streamReports();
    if (asText) {
      const rows = await writeText(out, format, documents);
      if (out === undefined || !(await stat(out).catch(() => null))?.isFile()) return;
      tell('done', wording.exported(out, rows));
      return await describe(out, format, rows);
    }
    const place = out as string;
    const load = { parquet: loadParquet, sqlite: loadSqlite, xlsx: loadXlsx } as const;
    const write = await load[format]();
    const rows = await write(place, documents);
    tell('done', wording.exported(place, rows));
    if (format === 'sqlite') await describe(place, format, rows);
  } finally {
    await store.close();
  }
};
