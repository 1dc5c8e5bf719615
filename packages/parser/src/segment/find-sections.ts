import { forms } from '@nianbao/schema';
import { foldText, hanOnly, labelKey } from '../align/fold-text.ts';
import { isFigureSlot } from '../align/read-figure.ts';
import type { Block } from './document.ts';

/** A section heading: which section, in which block, and how much of that block is heading (folded length). */
export interface SectionHeading {
  readonly section: string;
  readonly block: number;
  /** Where the text after the heading begins in the block's text; its length where nothing follows. */
  readonly restFrom: number;
}

interface Candidate extends SectionHeading {
  readonly order: number;
  readonly score: number;
}

const sections = forms['2021'].sections.map((section, order) => ({
  id: section.id,
  order,
  ordinal: section.ordinal,
  names: [section.label.zh, ...section.aliases].map(labelKey).sort((a, b) => b.length - a.length),
}));

// 一、 (一) 1、 第一部分 ## **
const numbering =
  /^[\s#*=>\-?]*(?:第?[一二三四五六七八九十]{1,2}部?分?\s*[、.．,:\s]|\([一二三四五六七八九十]{1,2}\)\s*[、.]?|\d{1,2}\s*[、.．])?[\s*]*/;

const cutAfterHan = (text: string, from: number, count: number): number => {
  let seen = 0;
  for (let index = from; index < text.length; index += 1) {
    if (hanOnly(text[index]!) !== '') seen += 1;
    if (seen === count) return index + 1;
  }
  return text.length;
};

const candidatesOf = (block: Block, index: number): Candidate[] => {
  const text = foldText(block.text);
  const prefix = numbering.exec(text)?.[0] ?? '';
  const numbered = /[一二三四五六七八九十\d]/.test(prefix);
  const body = text.slice(prefix.length);
  const key = hanOnly(body.slice(0, 80));
  const found: Candidate[] = [];
  for (const section of sections) {
    const name = section.names.find((candidate) => key.startsWith(candidate));
    if (!name) continue;
    const restFrom = cutAfterHan(text, prefix.length, name.length);
    const whole = hanOnly(text.slice(restFrom)) === '';
    // Without a number or as the start of a sentence, only a full heading on its own line counts.
    if (!whole && !(numbered && /^[\s*。:;,、(]/.test(text.slice(restFrom)))) continue;
    if (!numbered && (!whole || name.length < 4)) continue;
    // 其他 alone is also a row and a column of table 3; as a heading it carries its own numeral.
    if (name.length <= 2 && !(whole && section.ordinal !== '' && prefix.includes(section.ordinal))) continue;
    const score = name.length / 4 + (whole ? 3 : 0) + (numbered ? 2 : 0);
    found.push({
      section: section.id,
      order: section.order,
      block: index,
      restFrom: whole ? block.text.length : restFrom,
      score,
    });
  }
  return found;
};

const isHeadingBlock = (block: Block): boolean =>
  block.table === undefined && block.text !== '' && !(block.slots.length > 1 && block.slots.some(isFigureSlot));

/**
 * Finds the six section headings, whatever their numbering: the best order-keeping choice; between equals the later one,
 * since a table of contents comes first. Grid rows are no headings.
 */
export const findSections = (blocks: readonly Block[]): readonly SectionHeading[] => {
  const candidates = blocks.flatMap((block, index) => (isHeadingBlock(block) ? candidatesOf(block, index) : []));
  const best: number[] = [];
  const before: number[] = [];
  let last = -1;
  candidates.forEach((current, index) => {
    let top = 0;
    let link = -1;
    for (let other = 0; other < index; other += 1) {
      const previous = candidates[other]!;
      // A heading with text under it is worth a little more than one followed by the next heading at once.
      const value = best[other]! + (current.block - previous.block > 1 ? 0.5 : 0);
      if (previous.order < current.order && previous.block < current.block && value >= top) {
        top = value;
        link = other;
      }
    }
    best.push(top + current.score);
    before.push(link);
    if (last === -1 || best[index]! >= best[last]!) last = index;
  });
  const headings: SectionHeading[] = [];
  for (let index = last; index !== -1; index = before[index]!) headings.push(candidates[index]!);
  return headings.reverse().map(({ section, block, restFrom }) => ({ section, block, restFrom }));
};
