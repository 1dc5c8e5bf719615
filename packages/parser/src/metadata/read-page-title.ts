import { foldText } from '../align/fold-text.ts';
import { tidyPrint } from './print-form.ts';
import { type MatchedTitle, matchTitle } from './title-pattern.ts';

/**
 * What the page's own title (<title>, a file's property) says of the report; the site's name behind it is cut off. It is
 * evidence only: pages are made from templates.
 * Example: '云溪区统计局2024年政府信息公开工作年度报告_云溪区人民政府' → 云溪区统计局, 2024
 */
export const readPageTitle = (title: string | null): MatchedTitle | null => {
  if (title === null || title.length > 300) return null;
  const text = foldText(tidyPrint(title));
  const pieces = [...text.split(/[_|>»›]|-{1,2}|—{1,2}|–/), text];
  for (const piece of pieces) {
    const match = matchTitle(piece);
    if (match && (match.agency !== '' || match.year !== null)) return match;
  }
  return null;
};
