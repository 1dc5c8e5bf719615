import { openIndex } from '../../../../apps/site/src/search/open-index.ts';
import { answersShown, type SearchPage } from '../engine.ts';

const filesAtOnce = 6;

/** The site's own search, as its search box asks it. */
export const { open }: SearchPage = {
  open: async () => {
    const index = await openIndex(async (file) => (await fetch(`/search/${file}`)).json());
    return async (text) => {
      const { hits } = await index.search(text, {}, filesAtOnce);
      return hits.slice(0, answersShown).map(({ row }) => row[0]);
    };
  },
};
