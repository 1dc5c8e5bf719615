// Workbooks written one after the other as rows come: none has more rows than a sheet takes, none is held in memory.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { TableColumn, TableValue } from '@nianbao/render';
import { ZipFile } from 'yazl';
import type { WrittenPart } from './parquet-parts.ts';
import { listWorkbookParts, sheetEnd, sheetPath, sheetStart, writeSheetHead, writeSheetRow } from './sheet-xml.ts';

/** Rows of one sheet at most, the heading among them. */
export const sheetRows = 1_048_576;

// The same bytes every time: no date of today.
const stamp = { mtime: new Date('1980-01-01T00:00:00Z'), forceDosTimestamp: true };

// In UTF-16 units.
const mostWaiting = 1 << 17;

interface Workbook {
  readonly add: (row: readonly TableValue[]) => Promise<void>;
  readonly end: () => Promise<WrittenPart>;
  rows: number;
}

const openWorkbook = (path: string, sheet: string, columns: readonly TableColumn[]): Workbook => {
  const zip = new ZipFile();
  const rows = new PassThrough();
  const hash = createHash('sha256');
  let bytes = 0;
  for (const [name, xml] of listWorkbookParts(sheet)) zip.addBuffer(Buffer.from(xml), name, stamp);
  zip.addReadStream(rows, sheetPath, stamp);
  zip.end();
  const written = pipeline(
    zip.outputStream as Readable,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(path, { flags: 'wx' }),
  );
  // Told by whoever writes next.
  let failure: unknown;
  written.catch((error: unknown) => {
    failure = error;
    rows.destroy();
  });
  // Rows go on their way some hundred at a time: a stream costs as much for one.
  let waiting = sheetStart + writeSheetHead(columns);
  const flush = async (): Promise<void> => {
    if (failure) throw failure;
    const text = waiting;
    waiting = '';
    if (!rows.write(text)) await Promise.race([once(rows, 'drain'), written]);
  };
  const workbook: Workbook = {
    rows: 0,
    add: async (row) => {
      workbook.rows += 1;
      waiting += writeSheetRow(row);
      if (waiting.length > mostWaiting) await flush();
    },
    end: async () => {
      if (failure) throw failure;
      rows.end(waiting + sheetEnd);
      await written;
      return { path, rows: workbook.rows, bytes, hash: `sha256:${hash.digest('hex')}` };
    },
  };
  return workbook;
};

/** A table as workbooks in a folder: name-001.xlsx, name-002.xlsx, … */
export interface XlsxParts {
  readonly add: (rows: readonly (readonly TableValue[])[]) => Promise<void>;
  readonly end: () => Promise<WrittenPart[]>;
}

/** Writes a table into `folder`; a new workbook begins where one is full. */
export const openXlsxParts = (
  folder: string,
  name: string,
  columns: readonly TableColumn[],
  most: number,
): XlsxParts => {
  const written: WrittenPart[] = [];
  let current: Workbook | null = null;
  const openNext = async (): Promise<Workbook> => {
    await mkdir(folder, { recursive: true });
    const number = String(written.length + 1).padStart(3, '0');
    return openWorkbook(join(folder, `${name}-${number}.xlsx`), name, columns);
  };
  return {
    add: async (rows) => {
      for (const row of rows) {
        // The heading is a row, too.
        if (current && current.rows >= most - 1) {
          written.push(await current.end());
          current = null;
        }
        current ??= await openNext();
        await current.add(row);
      }
    },
    end: async () => {
      if (current) written.push(await current.end());
      return written;
    },
  };
};
