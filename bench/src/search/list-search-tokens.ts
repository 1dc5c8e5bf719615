// The tokens that both libraries are given: the site's own, so that what they are compared in is the searching.
import { pinyin } from 'pinyin-pro';
import { foldText } from '../../../apps/site/src/search/fold-text.ts';
import { listTokens } from '../../../apps/site/src/search/list-tokens.ts';
import type { SearchedAgency } from './generate-agencies.ts';

/** Every token of an agency. */
export const listSearchTokens = ({ id, name, names, region }: SearchedAgency): readonly string[] => [
  ...listTokens(
    [name, ...names].map((text) => ({
      text: foldText(text),
      syllables: pinyin(foldText(text), { toneType: 'none', type: 'array', v: true }),
    })),
    foldText(region.path.join('')),
    id,
  ),
];
