// The store as one SQLite file with two plain tables, for tools that speak SQL and know nothing of this project.
import { rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setImmediate as takeTurn } from 'node:timers/promises';
import { type ExportTable, figureTable, partitionColumns, readPartition, reportTable } from '@nianbao/render';
import type { ReportDocument } from '@nianbao/store';
import { CommandError, describeError } from '../command-error.ts';
import type { ExportedFile } from '../formats/data-package.ts';
import { onInterrupt } from '../interrupts.ts';
import { wording } from '../wording.ts';
import { measureFile } from './measure-output.ts';

// Primary result codes of SQLite that speak of the disk: read-only, I/O error, full, cannot open (https://www.sqlite.org/rescode.html).
const diskCodes: ReadonlySet<number> = new Set([8, 10, 13, 14]);

const isRefusedByDisk = (error: unknown): boolean =>
  error instanceof Error && ('syscall' in error || ('errcode' in error && diskCodes.has(Number(error.errcode) & 0xff)));

const sqlTypes = { string: 'text', integer: 'integer', number: 'real' } as const;

const makeTable = (database: DatabaseSync, { name, columns, primaryKey }: ExportTable): StatementSync => {
  const all = [...columns, ...partitionColumns];
  const defined = all.map((column) => `"${column.name}" ${sqlTypes[column.type]}`);
  const key = primaryKey.map((column) => `"${column}"`).join(', ');
  database.exec(`create table ${name} (${defined.join(', ')}, primary key (${key})) without rowid, strict`);
  return database.prepare(`insert into ${name} values (${all.map(() => '?').join(', ')})`);
};

const fill = async (database: DatabaseSync, documents: AsyncIterable<ReportDocument>): Promise<number> => {
  // Thrown away as a whole when anything fails: nothing to be kept safe before the end.
  database.exec('pragma journal_mode = memory; pragma synchronous = off; begin');
  const putFigure = makeTable(database, figureTable);
  const putReport = makeTable(database, reportTable);
  let figures = 0;
  for await (const document of documents) {
    const { year, province } = readPartition(document);
    for (const row of figureTable.listRows(document)) {
      putFigure.run(...row, year, province);
      figures += 1;
    }
    for (const row of reportTable.listRows(document)) putReport.run(...row, year, province);
    // Neither reading the store nor writing here ever waits: without this, nobody could interrupt.
    await takeTurn();
  }
  database.exec('create index figures_path on figures (path, year); commit');
  return figures;
};

/** Writes the documents as a SQLite file under `out`, whole or not at all; its rows are the figures. */
export const writeSqliteFile = async (out: string, documents: AsyncIterable<ReportDocument>): Promise<ExportedFile> => {
  const temporary = `${out}.${process.pid}.tmp`;
  const discard = () => rmSync(temporary, { force: true });
  const forget = onInterrupt(discard);
  try {
    const database = new DatabaseSync(temporary);
    const rows = await fill(database, documents).finally(() => database.close());
    const measured = await measureFile(temporary);
    await rename(temporary, out);
    return { rows, ...measured };
  } catch (error) {
    discard();
    if (isRefusedByDisk(error)) throw new CommandError(wording.outputFailed(out, describeError(error)));
    throw error;
  } finally {
    forget();
  }
};
