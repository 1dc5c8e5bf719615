import type { Block, Slot } from '../../segment/document.ts';
import { isFootnoteMark } from '../footnote-mark.ts';

// Stands where a tag stood, so that offsets stay; taken out again of what is read.
const filler = '\u0000';
const opening = /<table(?=[\s>])|<!--|<\/?(?!https?:|[\w.-]+@)[a-z][^<>]{0,2000}>/gi;
const longestComment = 5000;
// Raised marks and struck figures; longer ones are words.
const longestRemoved = 60;

// Where an element ends whose words are no part of the text around it: a raised footnote's mark, what was struck out.
const endOfRemoved = (text: string, tag: string, index: number): number | null => {
  const name = /^<(sup|del|s|strike)(?=[\s>])/i.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const from = index + tag.length;
  const rest = text.slice(from, from + longestRemoved);
  const closing = new RegExp(`^([^\n|]*?)</${name}\\s*>`, 'i').exec(rest);
  if (!closing) return null;
  const before = text.slice(Math.max(0, index - 20), index).replace(/^.*[|\t\n]/s, '');
  const end = from + closing[0].length;
  const after = text.slice(end, end + 20).replace(/[|\t\n].*$/s, '');
  const removed = name !== 'sup' || isFootnoteMark(closing[1]!.replace(/<[^<>]*>/g, ''), before, after);
  return removed ? end : null;
};

// Where the next match ends, from a place on. Places only grow, so that an end is looked for once, whatever stays open.
const endOfNext = (text: string, pattern: RegExp): ((from: number) => RegExpExecArray | null) => {
  let next = pattern.exec(text);
  return (from) => {
    while (next && next.index < from) next = pattern.exec(text);
    return next;
  };
};

/**
 * Masks inline HTML in Markdown (`<span style=…>`), with the marks of footnotes and what was struck out; raw tables stay,
 * they are read as tables.
 */
export const maskInlineTags = (text: string): string => {
  if (!text.includes('<')) return text;
  const tableEnd = endOfNext(text, /<\/table\s*>/gi);
  const commentEnd = endOfNext(text, /-->/g);
  const parts: string[] = [];
  let done = 0;
  for (const match of text.matchAll(opening)) {
    const { index } = match;
    if (index < done) continue;
    let to = index + match[0].length;
    if (match[0] === '<!--') {
      const end = commentEnd(to);
      if (!end || end.index - to > longestComment) continue;
      to = end.index + end[0].length;
    } else if (/^<table/i.test(match[0])) {
      const end = match[0].length === '<table'.length ? tableEnd(to + 1) : null;
      if (!end) continue;
      // Kept as it is, with all that is in it.
      parts.push(text.slice(done, end.index + end[0].length));
      done = end.index + end[0].length;
      continue;
    } else to = endOfRemoved(text, match[0], index) ?? to;
    parts.push(text.slice(done, index), text.slice(index, to).replace(/[^\n]/g, filler));
    done = to;
  }
  return parts.join('') + text.slice(done);
};

const strip = (text: string): string => text.replaceAll(filler, '').trim();

const stripSlot = (slot: Slot): Slot => {
  if (!slot.text.includes(filler)) return slot;
  const text = strip(slot.text);
  return text === '' ? { ...slot, text, kind: 'blank' } : { ...slot, text };
};

/** Takes the masks out of what was read; a line of tags alone is no block. */
export const unmaskBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (!block.text.includes(filler)) return [block];
    const text = strip(block.text);
    const slots = block.slots.map(stripSlot);
    return text === '' && block.table === undefined ? [] : [{ ...block, text, slots }];
  });
