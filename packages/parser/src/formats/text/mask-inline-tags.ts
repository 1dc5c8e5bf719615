import type { Block, Slot } from '../../segment/document.ts';

// Stands where a tag stood, so that offsets stay; taken out again of what is read.
const filler = '\u0000';
const tableOrTag =
  /<table[\s>][\s\S]*?<\/table\s*>|<\/?(?!https?:|[\w.-]+@)[a-z][^<>]{0,2000}>|<!--[\s\S]{0,5000}?-->/gi;

/** Masks inline HTML in Markdown (`<span style=…>`); raw tables stay, they are read as tables. */
export const maskInlineTags = (text: string): string =>
  text.includes('<')
    ? text.replace(tableOrTag, (match) => (/^<table/i.test(match) ? match : match.replace(/[^\n]/g, filler)))
    : text;

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
