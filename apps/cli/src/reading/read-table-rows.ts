import type { BilingualText } from '@nianbao/schema';
import { CsvError, parse } from 'csv-parse/sync';
import { CommandError, describeError } from '../command-error.ts';
import { readTextFile } from '../inputs/read-text-file.ts';
import { fileWording } from '../wording/file-wording.ts';

/** A row of a table: its cells by their columns' names, and the line that it ends on. Cells that it leaves out are absent. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

interface ReadRow {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

const describeFault = (error: unknown): BilingualText => {
  if (error instanceof CommandError) return error.text;
  if (!(error instanceof CsvError)) return fileWording.refused(describeError(error));
  const { lines, columns, record } = error as CsvError & { lines: number; columns: unknown[]; record: unknown[] };
  return Array.isArray(record) && Array.isArray(columns) && record.length > columns.length
    ? fileWording.rowTooLong(lines, record.length, columns.length)
    : fileWording.rowBroken(lines);
};

/**
 * The rows of a table with a head, from a file or from standard input (`-`), separated by tabs where its head is, else by
 * commas; at least one. A row may leave out its last cells. `explain` makes the error of what is wrong with it.
 * Example: "id\tvalidTo\nxx-a\t2018" → [{ line: 2, cells: { id: "xx-a", validTo: "2018" } }]
 */
export const readTableRows = async (
  path: string,
  explain: (fault: BilingualText) => CommandError,
): Promise<readonly TableRow[]> => {
  try {
    const text = await readTextFile(path);
    const [head = ''] = text.trimStart().split('\n', 1);
    const rows = parse(text, {
      columns: true,
      delimiter: head.includes('\t') ? '\t' : ',',
      trim: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
      info: true,
    }) as unknown as readonly ReadRow[];
    if (rows.length > 0) return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    throw explain(describeFault(error));
  }
  throw explain(fileWording.tableEmpty());
};
