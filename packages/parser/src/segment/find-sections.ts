import { forms } from '@nianbao/schema';
import { firstHan, foldText, hanOnly, labelKey } from '../align/fold-text.ts';
import { isFigureSlot } from '../align/read-figure.ts';
import type { Block } from './document.ts';
import { isWordingOf } from './section-wordings.ts';

/** A section heading: which section, in which block, and how much of that block is heading (folded length). */
export interface SectionHeading {
  readonly section: string;
  readonly block: number;
  /** Where the text after the heading begins in the block's text; its length where nothing follows. */
  readonly restFrom: number;
  /** Where the heading begins in its block; above 0 where it is glued to the end of a paragraph. */
  readonly from: number;
  /** The last block of the heading: the next one where a line break cut it. */
  readonly through: number;
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
const longNames = sections.flatMap(({ id, order, names }) =>
  names.filter((name) => name.length >= 6).map((name) => ({ id, order, name })),
);

// 一、 (一) (一)、 1、 第一部分 ## ** ????
const numbering =
  /^[\s#*>\-?=|]*(?:第?[一二三四五六七八九十]{1,2}部?分?\s*[、.．,:\s]|\(\s*[一二三四五六七八九十]{1,2}\s*\)\s*[、.．]?|\d{1,2}\s*[、.．])?[\s*]*/;
// What a number of a heading begins with, behind the signs of a list or a heading.
const opensWithNumber = /^[\s#*>\-?=|]*[第一二三四五六七八九十(\d]/;
const noteOnly = /^\s*\([^()]{0,60}\)[\s*:。]*$/;
// A heading that a converter glued to the sentence before it: …工作。二、主动公开政府信息情况
const glued = /(?<=[。;!?)】])\s*(?:第?[一二三四五六]\s*[、.．]|\([一二三四五六]\)\s*、?)\s*/g;
const longestHeading = 120;
const openings = new Set(sections.flatMap(({ names }) => names.map((name) => name[0])));
// The choice is quadratic; no report has a tenth as many lines that could be headings.
const mostCandidates = 2000;

const cutAfterHan = (text: string, from: number, count: number): number => {
  let seen = 0;
  for (let index = from; index < text.length; index += 1) {
    if (hanOnly(text[index]!) !== '') seen += 1;
    if (seen === count) return index + 1;
  }
  return text.length;
};

// Attributes that a Markdown writer hung on the words: [一、]{style=…}[总体情况]{…}; blanked, so that offsets stay.
const blankAttributes = (text: string): string =>
  text.includes(']{') ? text.replace(/\]\{[^}\n]{0,300}\}|\[/g, (match) => ' '.repeat(match.length)) : text;

const openingCandidates = (block: Block, index: number, next: Block | undefined): Candidate[] => {
  const printed = blankAttributes(block.text).trimEnd();
  const head = foldText(printed.slice(0, longestHeading));
  const han = firstHan(head);
  if (han === '' || (!openings.has(han) && !opensWithNumber.test(head))) return [];
  const prefix = numbering.exec(head)?.[0] ?? '';
  const numbered = /[一二三四五六七八九十\d]/.test(prefix);
  const key = hanOnly(head.slice(prefix.length));
  if (key.length < 2) return [];
  const short = printed.length < longestHeading;
  const found: Candidate[] = [];
  for (const section of sections) {
    const name = section.names.find((candidate) => key.startsWith(candidate));
    const rest = name ? head.slice(cutAfterHan(head, prefix.length, name.length)) : '';
    const whole = name !== undefined && short && (hanOnly(rest) === '' || noteOnly.test(rest));
    const base = { section: section.id, order: section.order, block: index, from: 0, through: index };
    const end = block.text.length;
    if (!whole && numbered && short && isWordingOf(section.id, key)) {
      found.push({ ...base, restFrom: end, score: 6 });
      continue;
    }
    if (!name) {
      if (!numbered || !short) continue;
      if (next && key.length >= 3 && next.text.length <= 40 && next.table === undefined) {
        // A heading cut by a line break goes on in the next block and fills it.
        const joined = key + labelKey(next.text);
        if (section.names.some((candidate) => candidate === joined && candidate.length > key.length))
          found.push({ ...base, restFrom: end, through: index + 1, score: joined.length / 4 + 4 });
      }
      continue;
    }
    // Without a number or as the start of a sentence, only a full heading on its own line counts.
    if (!whole && !(numbered && /^[\s*。:;,、(]/.test(rest))) continue;
    if (!numbered && (!whole || name.length < 4)) continue;
    // 其他 alone is also a row and a column of table 3; as a heading it carries its own numeral.
    if (name.length <= 2 && !(whole && section.ordinal !== '' && prefix.includes(section.ordinal))) continue;
    const restFrom = whole ? end : head.length - rest.length;
    found.push({ ...base, restFrom, score: name.length / 4 + (whole ? 3 : 0) + (numbered ? 2 : 0) });
  }
  return found;
};

const gluedCandidates = (block: Block, index: number): Candidate[] => {
  if (block.text.length < 8 || !/[。;!?)】；！？）][\s\S]{0,6}[一二三四五六]/.test(block.text)) return [];
  const text = foldText(block.text);
  return [...text.matchAll(glued)].flatMap((match) => {
    const at = match.index + match[0].length;
    const key = hanOnly(text.slice(at, at + longestHeading));
    const name = longNames.find((candidate) => key.startsWith(candidate.name));
    if (!name) return [];
    const restFrom = cutAfterHan(text, at, name.name.length);
    const from = match.index;
    return [
      {
        section: name.id,
        order: name.order,
        block: index,
        from,
        through: index,
        restFrom,
        score: name.name.length / 4 + 2,
      },
    ];
  });
};

const isHeadingBlock = (block: Block): boolean =>
  block.table === undefined && block.text !== '' && !(block.slots.length > 1 && block.slots.some(isFigureSlot));

const candidatesOf = (blocks: readonly Block[]): Candidate[] =>
  blocks.flatMap((block, index) =>
    isHeadingBlock(block)
      ? [...openingCandidates(block, index, blocks[index + 1]), ...gluedCandidates(block, index)]
      : [],
  );

/**
 * Finds the six section headings, whatever their numbering: the best order-keeping choice; between equals the later one,
 * since a table of contents comes first. Grid rows are no headings.
 */
export const findSections = (blocks: readonly Block[]): readonly SectionHeading[] => {
  const candidates = candidatesOf(blocks).slice(-mostCandidates);
  const best: number[] = [];
  const before: number[] = [];
  let last = -1;
  candidates.forEach((current, index) => {
    let top = 0;
    let link = -1;
    for (let other = 0; other < index; other += 1) {
      const previous = candidates[other]!;
      const follows =
        previous.through < current.block || (previous.block === current.block && previous.restFrom <= current.from);
      // A heading with text under it is worth a little more than one followed by the next heading at once.
      const value = best[other]! + (current.block - previous.block > 1 ? 0.5 : 0);
      if (previous.order < current.order && follows && value >= top) {
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
  return headings
    .reverse()
    .map(({ section, block, restFrom, from, through }) => ({ section, block, restFrom, from, through }));
};
