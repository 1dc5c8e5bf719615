import { searchFolder } from '../build/unit-of.ts';
import { readSearchRows } from './build-search-index.ts';
import { nameRows } from './cut-search-rows.ts';
import { markOf } from './read-holdings.ts';

/** Marks of the files of the search: of each file of rows, and one for those that lead to them. */
export const markSearch = async (): Promise<[address: string, mark: string][]> => {
  const pieces = await readSearchRows();
  const led = pieces.map(({ agencies }) => agencies.map(({ id, name, names, region }) => [id, name, names, region]));
  return [
    [searchFolder, markOf(led)],
    ...pieces.map(({ agencies }, index): [string, string] => [`${searchFolder}${nameRows(index)}`, markOf(agencies)]),
  ];
};
