import type { ListedChild } from '@nianbao/checks';
import { CommandError, describeError } from '../command-error.ts';
import { readTableRows } from '../reading/read-table-rows.ts';
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
  const fail = (reason: string): never => {
    throw new CommandError(wording.rosterInvalid(path, reason));
  };
  const rows = await readTableRows(path).catch((error: unknown) => fail(describeError(error)));
  return rows.map(({ name = '', parent = '', apart = '' }, index) => {
    if (name === '' || parent === '') fail(`${index + 2}: name, parent`);
    if (apart !== '' && !isApart(apart)) fail(`${index + 2}: apart = ${apart}`);
    return { name, parent, ...(isApart(apart) ? { apart } : {}) };
  });
};
