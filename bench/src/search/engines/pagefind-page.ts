import { answersShown, type SearchPage } from '../engine.ts';

interface Pagefind {
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Pagefind's own script, which it writes beside its index. */
export const { open }: SearchPage = {
  open: async () => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    return async (text) => {
      const { results } = await pagefind.search(text);
      const shown = await Promise.all(results.slice(0, answersShown).map((result) => result.data()));
      return shown.map(({ url }) => url.replaceAll('/', ''));
    };
  },
};
