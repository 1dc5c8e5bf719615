import type { Narrative } from '@nianbao/schema';
import { foldText } from '../align/fold-text.ts';
import type { Block } from '../segment/document.ts';
import type { SectionHeading } from '../segment/find-sections.ts';

// What follows a report on a page; the text ends here (inputs.md R8).
const noise =
  /^(?:分享(?:到)?|扫一扫|打印(?:本页)?|关闭|【|\[?(?:打印|关闭|返回顶部)|上一(?:篇|条|页)|下一(?:篇|条|页)|相关(?:链接|文章|信息|阅读|附件)|附件(?:下载)?\s*:|主办|承办|版权所有|技术支持|网站(?:地图|标识码|声明)|[\p{Script=Han}]{0,2}ICP备|[\p{Script=Han}]{0,2}公网安备|浏览次数|责任编辑|联系我们|关于我们|当前位置|您(?:的)?(?:现在|当前)的?位置|字体\s*:|繁體版|繁体版|无障碍|友情链接|我要纠错)/u;

const isNoise = (block: Block): boolean => block.text.length <= 80 && noise.test(foldText(block.text));

const joinBlocks = (blocks: readonly Block[]): string | null => {
  const end = blocks.findIndex(isNoise);
  const text = (end === -1 ? blocks : blocks.slice(0, end))
    .map((block) => block.text)
    .filter((line) => line !== '')
    .join('\n')
    .trim();
  return text === '' ? null : text;
};

/** The prose of the report, by section, and the blocks that stand before section one. */
export interface CollectedNarrative {
  readonly narrative: Narrative;
  readonly preambleBlocks: readonly Block[];
}

/**
 * Collects the prose as published (no character changed; lines joined by line feeds): preamble, sections 一, 五, 六.
 * `bodyFrom`: the block after the title. Page furniture after the report is left out.
 */
export const collectNarrative = (
  blocks: readonly Block[],
  headings: readonly SectionHeading[],
  bodyFrom: number,
): CollectedNarrative => {
  const textOf = (section: string): string | null => {
    const index = headings.findIndex((heading) => heading.section === section);
    const heading = headings[index];
    if (!heading) return null;
    const block = blocks[heading.block]!;
    const rest = block.text.slice(heading.restFrom).trim();
    const to = headings[index + 1]?.block ?? blocks.length;
    const body = joinBlocks(blocks.slice(heading.block + 1, to));
    return rest === '' ? body : body === null ? rest : `${rest}\n${body}`;
  };
  const first = headings[0]?.block ?? blocks.length;
  const preambleBlocks = blocks
    .slice(Math.min(bodyFrom, first), first)
    .filter((block) => block.slots.length <= 1 && block.text.length >= 25);
  return {
    narrative: {
      preamble: joinBlocks(preambleBlocks),
      overview: textOf('overview'),
      problemsAndImprovements: textOf('problems'),
      otherMatters: textOf('otherMatters'),
    },
    preambleBlocks,
  };
};
