// One Parquet file, a group of rows at a time, into anything that takes bytes.
import { type BasicType, ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { TableColumn, TableValue } from './export-table.ts';

/** Takes the next bytes of the file; the writer waits for it. */
export type ByteSink = (bytes: Uint8Array) => Promise<void> | void;

/** A Parquet file being written. Rows are held until they are a group; `end` writes the rest and the footer. */
export interface ParquetFile {
  readonly held: () => number;
  readonly add: (rows: readonly (readonly TableValue[])[]) => void;
  /** Writes what is held as one group of rows. */
  readonly flush: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** How a Parquet file is written. `compressZstd`: a page compressed; without it pages are compressed by Snappy. */
export interface ParquetOptions {
  readonly columns: readonly TableColumn[];
  readonly sink: ByteSink;
  readonly compressZstd?: (page: Uint8Array) => Uint8Array;
}

const types: Readonly<Record<TableColumn['type'], BasicType>> = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
};

const createWriter = (sink: ByteSink): ByteWriter => {
  const writer = new ByteWriter();
  const passOn = async (): Promise<void> => {
    const bytes = new Uint8Array(writer.buffer.slice(0, writer.index));
    writer.index = 0;
    if (bytes.length > 0) await sink(bytes);
  };
  return Object.assign(writer, { flush: passOn, finish: passOn });
};

/**
 * Begins a Parquet file. Memory holds one group of rows, never the file.
 * Example: `const file = openParquetFile({ columns: figureTable.columns, sink: (bytes) => out.write(bytes) })`
 */
export const openParquetFile = ({ columns, sink, compressZstd }: ParquetOptions): ParquetFile => {
  const describe = (data: TableValue[][]): ColumnSource[] =>
    columns.map(({ name, type }, index) => ({ name, type: types[type], nullable: true, data: data[index]! }));
  const empty = (): TableValue[][] => columns.map(() => []);
  const writer = new ParquetWriter({
    writer: createWriter(sink),
    schema: schemaFromColumnData({ columnData: describe(empty()) }),
    codec: compressZstd ? 'ZSTD' : 'SNAPPY',
    createdBy: 'nianbao',
    ...(compressZstd ? { compressors: { ZSTD: compressZstd } } : {}),
  });
  let held = empty();
  let rows = 0;
  const flush = async (): Promise<void> => {
    if (rows === 0) return;
    const columnData = describe(held);
    const rowGroupSize = rows;
    held = empty();
    rows = 0;
    await writer.write({ columnData, rowGroupSize });
  };
  return {
    held: () => rows,
    add: (added) => {
      rows += added.length;
      for (const row of added) for (const [index, column] of held.entries()) column.push(row[index] ?? null);
    },
    flush,
    end: async () => {
      await flush();
      await writer.finish();
    },
  };
};
