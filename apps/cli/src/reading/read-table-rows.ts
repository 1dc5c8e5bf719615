import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';

/**
 * The rows of a table with a head, from a file or from standard input (`-`), separated by tabs or commas, by their columns' names. Rejects where it cannot be read.
 * Example: "id\tvalidTo\nxx-a\t2018" → [{ id: "xx-a", validTo: "2018" }]
 */
export const readTableRows = async (path: string): Promise<Record<string, string>[]> =>
  parse(path === '-' ? await text(process.stdin) : await readFile(path, 'utf8'), {
    columns: true,
    delimiter: ['\t', ','],
    trim: true,
    skip_empty_lines: true,
    bom: true,
  });
