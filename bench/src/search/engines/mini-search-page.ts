import MiniSearch from 'minisearch';
import { answersShown, type SearchPage } from '../engine.ts';
import { listQueryTokens } from '../list-query-tokens.ts';
import { miniSearchOptions } from './mini-search-options.ts';

/** All tokens first; where nothing has them all, what has the most of them (a typing error). */
export const { open }: SearchPage = {
  open: async () => {
    const index = MiniSearch.loadJSON(await (await fetch('/index.json')).text(), miniSearchOptions);
    return async (text) => {
      const queries = listQueryTokens(text).map((tokens) => ({ queries: [...tokens], combineWith: 'AND' as const }));
      const found = index.search({ queries, combineWith: 'OR' });
      const hits =
        found.length > 0 ? found : index.search({ queries: listQueryTokens(text).flat(), combineWith: 'OR' });
      return hits.slice(0, answersShown).map(({ id }) => id as string);
    };
  },
};
