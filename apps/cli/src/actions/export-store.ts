import { stat } from 'node:fs/promises';
import { openStore } from '@nianbao/store';
import { writeDataPackage } from '../formats/data-package.ts';
import { type ExportFormat, writeExport } from '../formats/export-writers.ts';
import { writeOutput } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

interface ExportOptions {
  readonly format: ExportFormat;
  readonly db: string;
  readonly out?: string;
}

export const exportStore = async ({ format, db, out }: ExportOptions): Promise<void> => {
  const store = await openStore(db, { readOnly: true });
  try {
    let rows = 0;
    await writeOutput(out, async (output) => {
      rows = await writeExport(output, format, store.streamReports());
    });
    if (out === undefined || !(await stat(out).catch(() => null))?.isFile()) return;
    tell('done', wording.exported(out, rows));
    const described = await writeDataPackage(out, format, rows);
    tell(described ? 'done' : 'warning', described ? wording.described(described) : wording.notDescribed(out));
  } finally {
    await store.close();
  }
};
