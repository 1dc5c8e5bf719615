import { foldText } from '../align/fold-text.ts';
import type { Block } from '../segment/document.ts';
import type { SectionHeading } from '../segment/find-sections.ts';
import { buildPassage, type Passage } from './passage.ts';
import { readCompiler } from './read-agency.ts';
import { readPageTitle } from './read-page-title.ts';
import { readPeriod } from './read-period.ts';
import { type ReadTitle, readTitle } from './read-title.ts';

// What follows a report on a page; the text ends here (inputs.md R8).
const noise =
  /^\s*(?:分享(?:到)?|扫一扫|打印(?:本页)?|关闭|【|\[?(?:打印|关闭|返回顶部)|上一(?:篇|条|页)|下一(?:篇|条|页)|\W{0,6}相关(?:链接|文章|信息|阅读|附件|报告)|附件(?:下载)?\s*:|主办|承办|版权所有|技术支持|网站(?:地图|标识码|声明)|[\p{Script=Han}]{0,2}ICP备|[\p{Script=Han}]{0,2}公网安备|浏览次数|责任编辑|联系我们|关于我们|当前位置|您(?:的)?(?:现在|当前)的?位置|字体\s*:|繁體版|繁体版|无障碍|友情链接|我要纠错)/u;

/** Whether a block is furniture of the page that follows a report. */
export const isFurniture = (block: Block): boolean => block.text.length <= 80 && noise.test(foldText(block.text));

/** The parts of a document in which metadata is looked for. */
export interface Zones {
  readonly title: ReadTitle | null;
  /** Blocks before section one that belong to the report. */
  readonly preamble: readonly Block[];
  readonly preambleText: Passage;
  /** Prose from section one to the end of the report, tables left out. */
  readonly body: readonly Block[];
  readonly bodyText: Passage;
  /** The last lines before the end of the report that are no rows of a grid: who signs it, and when. */
  readonly closing: readonly Block[];
  /** Blocks around the report where the page's own data stands. */
  readonly surroundings: readonly Block[];
}

// A line with figures behind it is a row of a table, unless it is a sentence.
const isProse = (block: Block): boolean => {
  if (block.table !== undefined) return false;
  const texts = block.slots.filter((slot) => slot.kind === 'text').length;
  return texts === 1 || (texts > 1 && !/[|\t]/.test(block.text) && /[,。;\uff0c\uff1b]/.test(block.text));
};

// Without a title the report begins with its first sentence; what stands before is the page's.
const firstSentence = (blocks: readonly Block[], limit: number): number => {
  for (let index = 0; index < limit; index += 1) {
    const text = foldText(blocks[index]!.text);
    if (text.length >= 20 && /[,。]/.test(text) && /(?:根据|报告|公开|统计|编制)/.test(text)) return index;
    if (/^(?:本(?:年度)?报告|编制(?:单位|机关))/.test(text)) return index;
  }
  return limit;
};

/**
 * Parts a document: title, text before section one, prose, and what stands around. `pageTitle` helps to tell the report's
 * title from others on the page.
 */
export const findZones = (
  blocks: readonly Block[],
  headings: readonly SectionHeading[],
  pageTitle: string | null,
): Zones => {
  const first = headings[0]?.block ?? Math.min(blocks.length, 400);
  const lastHeading = headings.at(-1)?.block ?? 0;
  let end = blocks.findIndex((block, index) => index > lastHeading && isFurniture(block));
  if (end === -1) end = blocks.length;
  const title = readTitle(blocks, first, {
    year: () => {
      const period = readPeriod(buildPassage(blocks.slice(0, Math.min(end, first + 80)).filter(isProse)), null);
      return period ? Number((period.value.from ?? period.value.to)!.slice(0, 4)) : null;
    },
    compiler: () => readCompiler(buildPassage(blocks.slice(0, first).filter(isProse))),
    page: readPageTitle(pageTitle),
  });
  const start = title?.next ?? firstSentence(blocks, first);
  const preamble = blocks.slice(start, Math.max(start, first)).filter((block) => block.table === undefined);
  const body = blocks.slice(headings.length > 0 ? first : start, end).filter(isProse);
  return {
    title,
    preamble,
    preambleText: buildPassage(preamble),
    body,
    bodyText: buildPassage(body),
    closing: blocks
      .slice(lastHeading + 1, end)
      .filter(({ text }) => text.trim() !== '')
      .slice(-2)
      .filter(({ table }) => table === undefined),
    surroundings: [...blocks.slice(0, first), ...blocks.slice(Math.max(first, blocks.length - 12))],
  };
};
