import type { SearchEngine } from '../engine.ts';
import { listSearchTokens } from '../list-search-tokens.ts';

/** FlexSearch: the page fetches names and tokens and builds the index itself, which is less to fetch than its export. */
export const flexSearchEngine: SearchEngine = {
  name: 'FlexSearch',
  page: 'flex-search-page.ts',
  writeFiles: async (agencies) => {
    const rows = agencies.map((agency) => [agency.id, agency.name, listSearchTokens(agency).join(' ')]);
    return new Map([['rows.json', JSON.stringify(rows)]]);
  },
};
