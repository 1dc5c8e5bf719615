import type { ListedChild } from '@nianbao/checks';
import { CommandError } from '../command-error.ts';
import { readTableRows } from '../reading/read-table-rows.ts';
import { fileWording } from '../wording/file-wording.ts';
import { wording } from '../wording.ts';

/** One body of a roster: whose report belongs to whose consolidated one. */
export interface RosterEntry {
  readonly name: string;
  readonly parent: string;
  readonly apart?: NonNullable<ListedChild['apart']>;
}

const isApart = (value: string): value is NonNullable<ListedChild['apart']> =>
  value === 'vertical' || value === 'separate';

/**
 * Reads a roster: a table with the columns `name`, `parent` and, where its figures are no part of the parent's, `apart`
 * (`vertical` or `separate`), separated by tabs or commas. Rejects with a CommandError that names the line.
 */
export const readRoster = async (path: string): Promise<RosterEntry[]> => {
  const explain = (fault: Parameters<typeof wording.rosterInvalid>[1]) =>
    new CommandError(wording.rosterInvalid(path, fault));
  const rows = await readTableRows(path, explain);
  return rows.map(({ line, cells: { name = '', parent = '', apart = '' } }) => {
    const missing = Object.entries({ name, parent }).flatMap(([column, cell]) => (cell === '' ? [column] : []));
    if (missing.length > 0) throw explain(fileWording.cellMissing(line, missing));
    if (apart !== '' && !isApart(apart)) throw explain(fileWording.cellWrong(line, 'apart', apart));
    return { name, parent, ...(isApart(apart) ? { apart } : {}) };
  });
};
