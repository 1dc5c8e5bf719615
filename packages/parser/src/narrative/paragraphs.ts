import type { Paragraph } from './figure-match.ts';

// Longer lines are no headings; of a line with more, the first words up to a mark are.
const longestHeading = 24;
const numbered = /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.])(?<title>[^。:;,!?]{0,24})/;
const listed = /^(?:\(\d{1,2}\)|\d{1,2}[、.](?!\d))(?<title>[^。:;,!?\d]{0,24})(?:[。:]|$)/;
const bare = /^[^。:;,!?\d、()]{2,16}(?:情况|工作|方面|公开|办理)$/;

const titleOf = (line: string): string | null =>
  numbered.exec(line)?.groups?.title ??
  listed.exec(line)?.groups?.title ??
  (line.length <= longestHeading && bare.test(line) ? line : null);

/**
 * The paragraphs of a passage, each with the sub-heading it stands under: what a heading speaks of reaches to the next
 * one. Example: `splitParagraphs('(二)依申请公开\n收到2件\n予以公开1件')` → the last one: { text: '予以公开1件', heading: '依申请公开', … }
 */
export const splitParagraphs = (passage: string): Paragraph[] => {
  let start = 0;
  let heading = '';
  return passage.split('\n').map((text) => {
    heading = titleOf(text) ?? heading;
    const paragraph = { text, start, heading };
    start += text.length + 1;
    return paragraph;
  });
};
