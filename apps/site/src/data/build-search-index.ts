// The search index of all agencies of the store, file by file.
import { cutSearchRows, nameRows, writeSearchRows } from './cut-search-rows.ts';
import { once } from './once.ts';
import { readSearched } from './read-searched.ts';
import { shareReading } from './share-reading.ts';
import { makesSearch } from './site-settings.ts';
import { writeSearchKeys } from './write-search-index.ts';

/** The files of rows, as lists. */
export const readSearchRows = shareReading('search-rows', async () => cutSearchRows(await readSearched()));

const readKeys = once(async () => writeSearchKeys(await readSearchRows()));

/** The names of the files that are made: rows, and all others where one of them may have changed. */
export const listSearchFiles = async (): Promise<readonly string[]> => {
  const rows = (await readSearchRows()).map((_, index) => nameRows(index));
  return makesSearch ? [...rows, ...(await readKeys()).keys()] : rows;
};

/** A file of the index as text. */
export const readSearchFile = async (name: string): Promise<string> => {
  const rows = await readSearchRows();
  const index = rows.findIndex((_, at) => nameRows(at) === name);
  return index >= 0 ? writeSearchRows(rows[index]!) : (await readKeys()).get(name)!;
};
