// The search index of all agencies of the store.
import { once } from './once.ts';
import { readSearched } from './read-searched.ts';
import { type IndexFiles, writeSearchIndex } from './write-search-index.ts';

/** Builds the index; equal lists give equal files. */
export const buildSearchIndex: () => Promise<IndexFiles> = once(async () => writeSearchIndex(await readSearched()));
