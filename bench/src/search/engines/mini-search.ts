import MiniSearch from 'minisearch';
import type { SearchEngine } from '../engine.ts';
import { listSearchTokens } from '../list-search-tokens.ts';
import { miniSearchOptions } from './mini-search-options.ts';

/** MiniSearch, its index written at build time and fetched whole. */
export const miniSearchEngine: SearchEngine = {
  name: 'MiniSearch',
  page: 'mini-search-page.ts',
  writeFiles: async (agencies) => {
    const index = new MiniSearch(miniSearchOptions);
    index.addAll(
      agencies.map((agency) => ({ id: agency.id, name: agency.name, tokens: listSearchTokens(agency).join(' ') })),
    );
    return new Map([['index.json', JSON.stringify(index)]]);
  },
};
