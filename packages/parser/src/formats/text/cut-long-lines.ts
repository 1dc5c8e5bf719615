import type { Line } from './read-lines.ts';

// A paragraph has some hundred characters, a table row fewer.
const longest = 1_000;
const fewestItems = 5;
// 一、 二、 … behind white space or a pipe, in Chinese numerals: what a page numbers its sections with.
const item = /(?<=[\s|])[一二三四五六七八九十]{1,2}、/g;

// The words that a piece begins with, where other words follow and no figure: its heading.
const heading = /^[\s|]*[^\s|]{4,40}[\s|]+(?=[^\s|\d])/;

/**
 * Lines as they were before a program ran a page's lines together: a line longer than any, with numbered items in it, is
 * cut before each of them and behind its heading. Lines keep their number and their place in the text.
 */
export const cutLongLines = (lines: readonly Line[]): readonly Line[] => {
  if (!lines.some(({ text }) => text.length > longest)) return lines;
  return lines.flatMap((line) => {
    if (line.text.length <= longest) return [line];
    const starts = [...line.text.matchAll(item)].map(({ index }) => index);
    if (starts.length < fewestItems) return [line];
    const cuts = [0, ...starts].flatMap((from, index) => {
      const piece = line.text.slice(from, starts[index] ?? line.text.length);
      const head = heading.exec(piece)?.[0].length ?? 0;
      return head === 0 ? [from] : [from, from + head];
    });
    return cuts.map((from, index) => ({
      ...line,
      text: line.text.slice(from, cuts[index + 1] ?? line.text.length),
      offset: line.offset + from,
    }));
  });
};
