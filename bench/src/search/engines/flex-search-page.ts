import { Index } from 'flexsearch';
import { answersShown, type SearchPage } from '../engine.ts';
import { listQueryTokens } from '../list-query-tokens.ts';

/** `suggest`: where nothing has all tokens, what has many of them. */
export const { open }: SearchPage = {
  open: async () => {
    const rows = (await (await fetch('/rows.json')).json()) as [id: string, name: string, tokens: string][];
    const index = new Index({ tokenize: 'strict', encode: (text: string) => text.split(' ') });
    rows.forEach(([, , tokens], at) => {
      index.add(at, tokens);
    });
    return async (text) => {
      const ways = listQueryTokens(text).map((tokens) => tokens.join(' '));
      const ask = (suggest: boolean): number[] =>
        ways.flatMap((way) => index.search(way, { limit: answersShown, suggest }) as number[]);
      const strict = ask(false);
      const hits = strict.length > 0 ? strict : ask(true);
      return [...new Set(hits)].slice(0, answersShown).map((at) => rows[at]![0]);
    };
  },
};
