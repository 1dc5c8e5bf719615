import { foldText, labelKey } from '../align/fold-text.ts';
import { isFigureSlot } from '../align/read-figure.ts';
import type { Block } from './document.ts';

const tables = ['二', '三', '四'] as const;
const wordings: Readonly<Record<string, RegExp>> = {
  一: /总体|概述|概况|情况/,
  二: /主动公开/,
  三: /申请/,
  四: /复议|诉讼/,
};
const fewestFigures = 20;
const farthestTitle = 15;

const sectionOf = (block: Block): string | null => {
  if (block.table !== undefined || block.text.length > 60) return null;
  const numeral = /^\s*[#*\s]*([一二三四])\s*[、.．]/.exec(foldText(block.text))?.[1];
  if (!numeral || !wordings[numeral]!.test(labelKey(block.text))) return null;
  return block.slots.some(isFigureSlot) ? null : numeral;
};

const isTitle = (block: Block): boolean =>
  block.text.length <= 80 && /20\d\d年.{0,60}(?:信息公开|政务公开).{0,20}(?:报告|年报)/.test(foldText(block.text));

/**
 * Where a second whole report begins: the headings of the three tables have all come, with figures between them, and come
 * again with figures. Null on a page of one report; a table of contents in front has no figures.
 */
export const findSecondReport = (blocks: readonly Block[]): number | null => {
  const headings = blocks.flatMap((block, index) => {
    const section = sectionOf(block);
    return section === null ? [] : [{ section, index }];
  });
  const figuresIn = (from: number, to: number): number =>
    blocks.slice(from, to).reduce((sum, { slots }) => sum + slots.filter(isFigureSlot).length, 0);
  // A heading of each table, in order, from some heading on; where the last of them stands.
  const chainFrom = (start: number): { readonly first: number; readonly last: number } | null => {
    let at = start;
    let first = -1;
    for (const section of tables) {
      at = headings.findIndex((heading, order) => order >= at && heading.section === section);
      if (at === -1) return null;
      if (first === -1) first = at;
      at += 1;
    }
    return { first, last: at - 1 };
  };
  const one = chainFrom(0);
  const two = one && chainFrom(one.last + 1);
  if (!one || !two) return null;
  if (figuresIn(headings[one.first]!.index, headings[one.last]!.index) < fewestFigures) return null;
  if (figuresIn(headings[two.first]!.index, headings[two.last]!.index) < fewestFigures) return null;
  const before = headings[two.first - 1];
  const start = before?.section === '一' && two.first - 1 > one.last ? before.index : headings[two.first]!.index;
  for (let index = start - 1; index >= Math.max(0, start - farthestTitle); index -= 1)
    if (isTitle(blocks[index]!)) return index;
  return start;
};
