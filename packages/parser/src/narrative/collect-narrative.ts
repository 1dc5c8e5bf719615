import type { Narrative } from '@nianbao/schema';
import { isFurniture } from '../metadata/find-zones.ts';
import type { Block } from '../segment/document.ts';
import type { SectionHeading } from '../segment/find-sections.ts';

const joinBlocks = (blocks: readonly Block[]): string | null => {
  const end = blocks.findIndex(isFurniture);
  const text = (end === -1 ? blocks : blocks.slice(0, end))
    .map((block) => block.text)
    .filter((line) => line !== '')
    .join('\n')
    .trim();
  return text === '' ? null : text;
};

// The page's own line between title and text: dates, source, counters.
const pageData = /(?:发布|发表|公开|更新|成文)(?:时间|日期)|浏览次数|点击(?:数|率|量)|字号|来源\s*[:\uff1a]|信息来源/;

// Before section one only sentences count, with the short last line of a wrapped paragraph: no labels, dates or buttons.
const sentences = (blocks: readonly Block[]): Block[] => {
  const kept: Block[] = [];
  let open = false;
  for (const block of blocks) {
    if (block.text === '') continue;
    const isData = pageData.test(block.text) && !block.text.includes('。');
    const isSentence: boolean = !isData && block.slots.length <= 1 && (block.text.length >= 25 || open);
    if (isSentence) kept.push(block);
    open = isSentence && !/[。.!?;)】！？；）]\s*$/.test(block.text);
  }
  return kept;
};

/**
 * Collects the prose as published (no character changed; lines joined by line feeds): preamble, sections 一, 五, 六.
 * `preamble`: the blocks between the title and section one. Page furniture after the report is left out.
 */
export const collectNarrative = (
  blocks: readonly Block[],
  headings: readonly SectionHeading[],
  preamble: readonly Block[],
): Narrative => {
  const textOf = (section: string): string | null => {
    const index = headings.findIndex((heading) => heading.section === section);
    const heading = headings[index];
    if (!heading) return null;
    const next = headings[index + 1];
    const first = blocks[heading.block]!;
    const together = next?.block === heading.block;
    const rest = first.text
      .slice(heading.restFrom, together ? next.from : undefined)
      .replace(/^[\s:\uff1a。、.*]+/, '')
      .trim();
    const between = together ? null : joinBlocks(blocks.slice(heading.through + 1, next?.block ?? blocks.length));
    // A heading glued to the end of a paragraph: what stands before it belongs to the section before.
    const tail = next && !together && next.from > 0 ? blocks[next.block]!.text.slice(0, next.from).trim() : '';
    const text = [rest, between ?? '', tail].filter((part) => part !== '').join('\n');
    return text === '' ? null : text;
  };
  return {
    preamble: joinBlocks(sentences(preamble)),
    overview: textOf('overview'),
    problemsAndImprovements: textOf('problems'),
    otherMatters: textOf('otherMatters'),
  };
};
