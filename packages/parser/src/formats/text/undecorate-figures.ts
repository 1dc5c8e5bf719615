import type { Block, Slot } from '../../segment/document.ts';
import { isFigureLike } from './figure-like.ts';

// Markdown's emphasis and code around a whole cell: **12**, *12*, _12_, `12`, [12]{.mark}.
const decorations = [
  /^(\*{1,3})([^*]+)\1$/,
  /^(_{1,3})([^_]+)\1$/,
  /^(`{1,2})([^`]+)\1$/,
  /^(\[)([^[\]]+)\]\{[^{}]*\}$/,
];
const entities = /&(?:nbsp|ensp|emsp|thinsp|#0*160|#x0*a0);/gi;
const mayBeDecorated = /^[*_`[&]|;$/;
const longestCell = 60;

const unwrap = (text: string): string => {
  const inner = decorations.map((decoration) => decoration.exec(text)?.[2]).find((found) => found !== undefined);
  return inner === undefined ? text : unwrap(inner.trim());
};

const undecorate = (slot: Slot): Slot => {
  if (slot.kind !== 'text' || slot.text.length > longestCell || !mayBeDecorated.test(slot.text)) return slot;
  const spaced = slot.text.replace(entities, (entity) => ' '.repeat(entity.length));
  const inner = unwrap(spaced.trim());
  if (inner === '') return { ...slot, kind: 'blank', text: '' };
  if (inner === slot.text || !isFigureLike(inner)) return slot;
  const { offset, length } = slot.place;
  const exact = offset !== undefined && length === slot.text.length;
  const place = exact ? { ...slot.place, offset: offset + spaced.indexOf(inner), length: inner.length } : slot.place;
  return { ...slot, text: inner, place };
};

/**
 * Takes Markdown's emphasis, code marks and entities for spaces off cells that hold nothing but a figure; words keep
 * them. Example: slot `**12**` → `12`, its place within the stars
 */
export const undecorateFigures = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => {
    const slots = block.slots.map(undecorate);
    return slots.every((slot, index) => slot === block.slots[index]) ? block : { ...block, slots };
  });
