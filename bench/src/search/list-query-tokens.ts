// What was typed as the tokens that both libraries are asked for.

import { hanTokens, initialTokens, pinyinTokens } from '../../../apps/site/src/search/list-tokens.ts';
import { readQuery } from '../../../apps/site/src/search/read-query.ts';

const tokensOf = (term: string): readonly (readonly string[])[] => {
  const { single, pairs } = hanTokens(term);
  if (single.length > 0) return [pairs.length > 0 ? pairs : single];
  return [pinyinTokens(term), initialTokens(term)].filter((tokens) => tokens.length > 0);
};

/** The ways to read a query, each a list of tokens; those of letters as pinyin and as initials. */
export const listQueryTokens = (text: string): readonly (readonly string[])[] =>
  readQuery(text).readings.flatMap((terms) =>
    terms.reduce<readonly (readonly string[])[]>(
      (ways, term) => ways.flatMap((way) => tokensOf(term).map((tokens) => [...way, ...tokens])),
      [[]],
    ),
  );
