// The form of a backup: NDJSON. First a head, then a line a row, then a foot with counts and the hash of all before it.
import { createHash, type Hash } from 'node:crypto';
import { StoreError } from '../store-error.ts';

/** The first line. `structure`: the migrations that the database had had; `tables`: their columns, in order. */
export interface BackupHead {
  readonly nianbao: 'backup';
  readonly format: 1;
  readonly structure: readonly string[];
  readonly tables: Readonly<Record<string, readonly string[]>>;
}

/** The last line. */
export interface BackupFoot {
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256: string;
}

export type BackupValue = string | number | null | Uint8Array;

/** A row of a table, in the order of the head's columns. */
export interface BackupRow {
  readonly table: string;
  readonly values: readonly BackupValue[];
}

const encodeValue = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') };
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value;
};

const decodeValue = (value: unknown): BackupValue => {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  const { base64 } = value as { base64?: unknown };
  if (typeof base64 === 'string') return Buffer.from(base64, 'base64');
  throw new TypeError('no value of a backup');
};

/** Writes the lines of one backup. */
export const startBackup = () => {
  const hash = createHash('sha256');
  const rows: Record<string, number> = {};
  const write = (value: unknown): string => {
    const line = `${JSON.stringify(value)}\n`;
    hash.update(line);
    return line;
  };
  return {
    writeHead: (head: BackupHead) => {
      for (const table of Object.keys(head.tables)) rows[table] = 0;
      return write(head);
    },
    writeRow: (table: string, values: readonly unknown[]) => {
      rows[table] = (rows[table] ?? 0) + 1;
      return write([table, ...values.map(encodeValue)]);
    },
    writeFoot: () => `${JSON.stringify({ rows, sha256: hash.digest('hex') } satisfies BackupFoot)}\n`,
  };
};

/** How many rows of each table a backup holds, by its last line. */
export const readBackupFoot = (text: string): BackupFoot['rows'] => (JSON.parse(text) as BackupFoot).rows;

const damaged = (line: number, reason: string): StoreError => new StoreError('backup-damaged', { line, reason });

const parseLine = (text: string, line: number): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(line, 'JSON');
  }
};

const readHead = (text: string): BackupHead => {
  let head: Partial<BackupHead> | null = null;
  try {
    head = JSON.parse(text) as Partial<BackupHead> | null;
  } catch {
    // Told below: whatever it is, it is no backup.
  }
  if (head?.nianbao !== 'backup') throw new StoreError('not-a-backup');
  if (head.format !== 1) throw new StoreError('backup-newer', { found: `format ${head.format}` });
  if (!Array.isArray(head.structure) || typeof head.tables !== 'object') throw damaged(1, 'head');
  return head as BackupHead;
};

const readRow = (value: unknown, head: BackupHead, line: number): BackupRow => {
  const [table, ...values] = Array.isArray(value) ? (value as unknown[]) : [];
  const columns = typeof table === 'string' ? head.tables[table] : undefined;
  if (columns === undefined || columns.length !== values.length) throw damaged(line, 'columns');
  try {
    return { table: table as string, values: values.map(decodeValue) };
  } catch {
    throw damaged(line, 'value');
  }
};

const checkFoot = (foot: Partial<BackupFoot>, rows: Record<string, number>, hash: Hash, line: number): void => {
  if (foot.sha256 !== hash.digest('hex')) throw damaged(line, 'sha256');
  if (JSON.stringify(foot.rows) !== JSON.stringify(rows)) throw damaged(line, 'rows');
};

/** Whether rows come in the order of the tables, so that each finds what it refers to. */
interface Reading {
  readonly head: BackupHead;
  readonly rows: Record<string, number>;
}

/**
 * Reads a backup row by row and checks all of it: form, counts, hash, and that it ends where it should. Rejects with
 * `not-a-backup`, `backup-newer` or `backup-damaged`; rows that came before are then not to be trusted.
 */
export async function* readBackup(lines: AsyncIterable<string>): AsyncGenerator<BackupRow, void> {
  const hash = createHash('sha256');
  let reading: Reading | null = null;
  let foot = false;
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (foot) throw damaged(line, 'more after the end');
    if (reading === null) {
      const head = readHead(text);
      reading = { head, rows: Object.fromEntries(Object.keys(head.tables).map((table) => [table, 0])) };
      hash.update(`${text}\n`);
      continue;
    }
    const value = parseLine(text, line);
    if (Array.isArray(value)) {
      const row = readRow(value, reading.head, line);
      reading.rows[row.table] = (reading.rows[row.table] ?? 0) + 1;
      hash.update(`${text}\n`);
      yield row;
    } else {
      checkFoot(value as Partial<BackupFoot>, reading.rows, hash, line);
      foot = true;
    }
  }
  if (reading === null) throw new StoreError('not-a-backup');
  if (!foot) throw damaged(line, 'end missing');
}

/** What a backup says of itself in its first line. */
export const readBackupHead = async (lines: AsyncIterable<string>): Promise<BackupHead> => {
  for await (const text of lines) return readHead(text);
  throw new StoreError('not-a-backup');
};
