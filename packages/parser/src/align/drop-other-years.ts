import { greatestOf } from '../numbers/extremes.ts';
import type { Block } from '../segment/document.ts';
import { foldText } from './fold-text.ts';
import { isFigureSlot } from './read-figure.ts';

const caption =
  /^[\s(【]*(?:\([一二三\d]\)|[一二三\d][、.)])?\s*(?:附\s*[:件录表]?\s*[:：]?)?\s*(20\d\d)\s*年度?(?!\s*\d)[^。;,]{0,20}$/;

const captionYear = (block: Block): number | null => {
  if (block.table !== undefined || block.text.length > 30) return null;
  const match = caption.exec(foldText(block.text));
  return match && !block.slots.some(isFigureSlot) ? Number(match[1]) : null;
};

/**
 * Of tables that stand there once for each of several years, each under a line with its year, only those of the latest
 * year are the report's. `blocks`: those of one section.
 */
export const dropOtherYears = (blocks: readonly Block[]): readonly Block[] => {
  const years = blocks.map(captionYear);
  const named = years.filter((year) => year !== null);
  if (new Set(named).size < 2) return blocks;
  const latest = greatestOf(named);
  let current: number | null = null;
  return blocks.filter((_, index) => {
    current = years[index] ?? current;
    return current === null || current === latest;
  });
};
