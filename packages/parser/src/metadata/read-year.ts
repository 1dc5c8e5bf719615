import { foldText } from '../align/fold-text.ts';
import type { Block } from '../segment/document.ts';
import { type Found, foundIn } from './found.ts';

const own =
  /(20\d{2})\s*年度?(?:,|、)?(?:[^\d,。;]{0,16}?)(?:共?(?:新?收到|受理|收办)|本(?:级|机关|单位|局|镇|市|县|区)|我(?:局|镇|市|县|区|乡|委|办|中心|单位|街道)|未收取|政府信息公开工作)/g;
const published = /(?:公布|发布|编制)\s*(20\d{2})\s*年度?/;

/**
 * The report year from the text where neither title nor period has it: the year that the agency's own work is told for
 * most often (「2024年度收到…」, 「2024年我镇…」). A tie is no answer.
 */
export const readYearFromText = (blocks: readonly Block[]): Found<number> | null => {
  const votes = new Map<number, { count: number; found: Found<number> }>();
  const vote = (block: Block, from: number, to: number, year: number): void => {
    const known = votes.get(year);
    votes.set(year, known ? { ...known, count: known.count + 1 } : { count: 1, found: foundIn(block, from, to, year) });
  };
  for (const block of blocks) {
    const text = foldText(block.text);
    for (const match of text.matchAll(own)) vote(block, match.index, match.index + 4, Number(match[1]));
    const stated = published.exec(text);
    if (stated) vote(block, stated.index, stated.index + stated[0].length, Number(stated[1]));
  }
  const [first, second] = [...votes.values()].sort((a, b) => b.count - a.count);
  return first && (!second || first.count > second.count) ? first.found : null;
};
