// PostgreSQL's binary format of COPY: https://www.postgresql.org/docs/current/sql-copy.html (Binary Format).
import type { BulkValue, ColumnType, TableColumns } from '../sql/bulk-writer.ts';

const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const integerType = 23;

/** A buffer that grows. */
interface Output {
  buffer: Buffer;
  length: number;
}

const reserve = (output: Output, bytes: number): void => {
  if (output.length + bytes <= output.buffer.length) return;
  const larger = Buffer.allocUnsafe(Math.max(output.buffer.length * 2, output.length + bytes));
  output.buffer.copy(larger, 0, 0, output.length);
  output.buffer = larger;
};

const putInteger = (output: Output, value: number): void => {
  output.length = output.buffer.writeInt32BE(value, output.length);
};

const putIntegers = (output: Output, values: Int32Array): void => {
  reserve(output, 24 + values.length * 8);
  const empty = values.length === 0;
  putInteger(output, empty ? 12 : 20 + values.length * 8);
  // Dimensions, no nulls, type of the elements; of the one dimension its length and first place.
  for (const word of empty ? [0, 0, integerType] : [1, 0, integerType, values.length, 1]) putInteger(output, word);
  for (const value of values) {
    putInteger(output, 4);
    putInteger(output, value);
  }
};

const putValue = (output: Output, type: ColumnType, value: BulkValue): void => {
  if (value === null) putInteger(output, -1);
  else if (typeof value === 'number') {
    putInteger(output, type === 'double' ? 8 : 4);
    if (type === 'double') output.length = output.buffer.writeDoubleBE(value, output.length);
    else putInteger(output, value);
  } else if (typeof value === 'string') {
    const bytes = Buffer.byteLength(value);
    reserve(output, bytes + 64);
    putInteger(output, bytes);
    output.length += output.buffer.write(value, output.length, 'utf8');
  } else if (value instanceof Uint8Array) {
    reserve(output, value.length + 64);
    putInteger(output, value.length);
    output.buffer.set(value, output.length);
    output.length += value.length;
  } else putIntegers(output, value);
};

// Sent on when so much is there: the server takes the first rows while the next are written.
const chunkBytes = 1 << 18;
// Room for the numbers of a row; texts and bytes reserve their own, and for the number behind them.
const roomOfValue = 16;

const putRow = (output: Output, columns: TableColumns, row: readonly BulkValue[]): void => {
  reserve(output, 64 + columns.length * roomOfValue);
  output.length = output.buffer.writeInt16BE(columns.length, output.length);
  for (let index = 0; index < columns.length; index += 1) {
    const value = row[index] ?? null;
    putValue(output, columns[index]![1], value);
    // What follows a text or an array has its room again.
    if (value !== null && typeof value !== 'number') reserve(output, 64 + (columns.length - index) * roomOfValue);
  }
};

/** Rows as COPY … WITH (FORMAT binary) takes them, in pieces. */
export function* encodeRows(columns: TableColumns, rows: readonly (readonly BulkValue[])[]): Generator<Buffer> {
  const begin = (): Output => ({ buffer: Buffer.allocUnsafe(chunkBytes + (chunkBytes >> 2)), length: 0 });
  let output = begin();
  output.length = signature.copy(output.buffer);
  for (const row of rows) {
    putRow(output, columns, row);
    if (output.length < chunkBytes) continue;
    yield output.buffer.subarray(0, output.length);
    output = begin();
  }
  reserve(output, 2);
  output.length = output.buffer.writeInt16BE(-1, output.length);
  yield output.buffer.subarray(0, output.length);
}
