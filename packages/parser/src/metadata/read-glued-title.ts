import { foldText } from '../align/fold-text.ts';
import type { Block } from '../segment/document.ts';
import { isBodyName } from './body-name.ts';
import { placeWithin } from './found.ts';
import { printForm, tidyPrint } from './print-form.ts';
import type { ReadTitle } from './read-title.ts';

// Set apart on both sides by something that no sentence has there: the page's own data, markup, wide spaces.
const glued =
  /(?:^|[\]】>|)\d]|\s)(?<title>(?<agency>\p{Script=Han}{3,40})(?<year>(?:19|20)\d{2})年?度?(?:政府)?(?:信息|政务)公开(?:工作)?(?:情况)?(?:年度报告|年报|年度工作报告))(?=\s*(?:$|[=#{<]|发布|来源|信息来源|浏览|索引|时间|日期|字号|字体|点击))/u;

/**
 * Reads a title that a converter glued to the page's own data: …成文日期:2025-01-20青岚县水利局2024年…年度报告发布时间:… .
 * Only a body's full name counts, so that no sentence about a report is taken for its title.
 */
export const readGluedTitle = (blocks: readonly Block[], limit: number): ReadTitle | null => {
  for (let index = 0; index < Math.min(blocks.length, limit); index += 1) {
    const block = blocks[index]!;
    if (block.table !== undefined || block.text.length > 4000 || !/[报報]/.test(block.text)) continue;
    const match = glued.exec(foldText(printForm(block.text)));
    const { title, agency, year } = match?.groups ?? {};
    if (!match || !title || !agency || !year || !isBodyName(agency)) continue;
    const from = match.index + match[0].indexOf(title);
    const raw = block.text.slice(from, from + title.length);
    const place = placeWithin(block, from, title.length);
    const name = tidyPrint(block.text.slice(from, from + agency.length));
    return {
      title: { value: tidyPrint(raw), raw, place },
      agency: { value: name, raw: name, place },
      year: { value: Number(year), raw: year, place },
      next: index + 1,
      joined: false,
    };
  }
  return null;
};
