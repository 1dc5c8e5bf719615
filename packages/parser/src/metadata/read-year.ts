import type { Found } from './found.ts';
import type { Passage } from './passage.ts';

const own =
  /(20\d{2})年度?(?:,|、)?(?:[^\d,。;\n]{0,16}?)(?:共?(?:新?收到|受理|收办)|本(?:级|机关|单位|局|镇|市|县|区)|我(?:局|镇|市|县|区|乡|委|办|中心|单位|街道)|未收取|政府信息公开工作)/g;
const published = /(?:公布|发布|编制|报告)(20\d{2})年度?(?:本级|我|政府|信息公开|,|。|的|工作)/g;
// Last year and the next are told of too: 较2023年, 2025年将.
const elsewhere = /(?:较|比|与|同|和|自|从|到|至|截至|于|在?上年|去年|明年)$/;

/**
 * The report year from the text where neither title nor period has it: the year that the agency's own work is told for
 * most often (「2024年度收到…」, 「2024年我镇…」). A tie is no answer.
 */
export const readYearFromText = (passage: Passage): Found<number> | null => {
  const votes = new Map<number, { count: number; found: Found<number> }>();
  const vote = (from: number, year: number): void => {
    if (elsewhere.test(passage.text.slice(Math.max(0, from - 3), from))) return;
    const known = votes.get(year);
    votes.set(
      year,
      known
        ? { ...known, count: known.count + 1 }
        : { count: 1, found: { ...passage.found(from, from + 4), value: year } },
    );
  };
  for (const match of passage.text.matchAll(own)) vote(match.index, Number(match[1]));
  for (const match of passage.text.matchAll(published))
    vote(match.index + match[0].indexOf(match[1]!), Number(match[1]));
  const [first, second] = [...votes.values()].sort((a, b) => b.count - a.count);
  return first && (!second || first.count > second.count) ? first.found : null;
};
