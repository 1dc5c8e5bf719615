// Many Parquet files written side by side within a bound of memory.

import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { openParquetFile, type ParquetFile, type TableColumn, type TableValue } from '@nianbao/render';

/** A finished file: how many rows and bytes it has, and their SHA-256. */
export interface WrittenPart {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly hash: string;
}

interface Part {
  readonly handle: FileHandle;
  readonly file: ParquetFile;
  readonly hash: Hash;
  rows: number;
  bytes: number;
}

/** Files that are open until `end`. Rows of all of them together are held in memory up to the bound. */
export interface ParquetParts {
  readonly add: (
    path: string,
    columns: readonly TableColumn[],
    rows: readonly (readonly TableValue[])[],
  ) => Promise<void>;
  /** Closes every file; the parts sorted by path. */
  readonly end: () => Promise<WrittenPart[]>;
}

// Some 150 MB of rows; the fullest file gives up its rows first, so groups are as large as the bound allows.
const mostHeld = 300_000;

const openPart = async (path: string, columns: readonly TableColumn[]): Promise<Part> => {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, 'wx');
  const hash = createHash('sha256');
  const part: Part = {
    handle,
    hash,
    rows: 0,
    bytes: 0,
    file: openParquetFile({
      columns,
      compressZstd: (page) => zstdCompressSync(page),
      sink: async (bytes) => {
        hash.update(bytes);
        part.bytes += bytes.byteLength;
        await handle.appendFile(bytes);
      },
    }),
  };
  return part;
};

/** Writes Parquet files by path as rows for them come. */
export const openParquetParts = (): ParquetParts => {
  const parts = new Map<string, Part>();
  let held = 0;
  const makeRoom = async (): Promise<void> => {
    const fullest = [...parts.values()].reduce((a, b) => (b.file.held() > a.file.held() ? b : a));
    held -= fullest.file.held();
    await fullest.file.flush();
  };
  return {
    add: async (path, columns, rows) => {
      if (rows.length === 0) return;
      const part = parts.get(path) ?? (await openPart(path, columns));
      parts.set(path, part);
      part.file.add(rows);
      part.rows += rows.length;
      held += rows.length;
      while (held > mostHeld) await makeRoom();
    },
    end: async () => {
      const written: WrittenPart[] = [];
      for (const [path, part] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
        await part.file.end();
        await part.handle.sync();
        await part.handle.close();
        written.push({ path, rows: part.rows, bytes: part.bytes, hash: `sha256:${part.hash.digest('hex')}` });
      }
      return written;
    },
  };
};
