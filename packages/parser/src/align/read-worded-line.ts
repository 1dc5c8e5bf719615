import type { Slot } from '../segment/document.ts';
import { foldText, labelKey } from './fold-text.ts';
import { isFigureCell } from './part-figures.ts';
import { readFigure } from './read-figure.ts';
import { templates } from './template.ts';

const isWord = (slot: Slot): boolean => slot.kind === 'text' && !isFigureCell(slot);

/** Whether words stand where figures belong: before the last figure, or in a row that has no cell too many. */
export const holdsWords = (slots: readonly Slot[], width: number): boolean => {
  const cells = slots.filter(({ kind }) => kind !== 'pad');
  return cells.slice(0, cells.length <= width ? cells.length : cells.findLastIndex(isFigureCell)).some(isWord);
};

// Not a note or a sentence, and no part of a label that stands around its figures.
const longestCell = 8;
const labelKeys = Object.values(templates).flatMap((template) => template.flatMap(({ keys }) => keys));
const isCellWord = (slot: Slot | undefined): boolean => {
  if (slot === undefined || !isWord(slot) || slot.text.length > longestCell) return false;
  const key = labelKey(slot.text);
  return /^[零一二三四五六七八九十百]*$/.test(key) || !labelKeys.some((label) => label.includes(key));
};

// Several figures that signs have put together: 162,2095.
const holdsFigures = (slot: Slot): boolean => isWord(slot) && /^[\d,.，、;\s]*\d[,.，、;\s]+\d/.test(slot.text);

// What stands behind a label in its own piece of a line, but for the end of a note: 新收申请数量 <5.
const wordBehind = (label: Slot): boolean => {
  const rest = /[^\p{Script=Han}]*$/u.exec(foldText(label.text).replaceAll(/\([^()]*\)/g, ''))?.[0] ?? '';
  return /[^\s\p{P}|−─]|[*#]/u.test(rest);
};

/**
 * Cells of a row without a grid among which words stand (7 | 7 | ○ | ○ | ○ | ○ | 14). `behind`: what stands between its
 * label and the next, of which `figures` come first. Where the label's line has just `width` of them, all are its
 * cells. Where the row is short of figures and words follow, these may be of its cells or another row's label: doubt.
 * Null where there are none.
 */
export const readWordedLine = (
  label: Slot,
  behind: readonly Slot[],
  figures: readonly Slot[],
  width: number,
): { readonly slots: readonly Slot[]; readonly contested: boolean } | null => {
  const glued = wordBehind(label);
  if (label.column !== undefined || (!glued && !behind.some(isWord))) return null;
  const { line } = label.place;
  const printed = behind.filter(({ kind }) => kind !== 'pad');
  const inLine = line === undefined ? [] : printed.filter((slot) => slot.place.line === line);
  const words = inLine.filter(isWord);
  const whole = !glued && inLine.length === width && words.length > 0 && inLine.some(isFigureCell);
  if (whole && words.every((slot) => isCellWord(slot) && !holdsFigures(slot)))
    return { slots: inLine, contested: false };
  const own = figures.filter(isFigureCell).length;
  if (own === 0 || own >= width) return null;
  const at = figures.length;
  const between = printed.slice(at).some(isFigureCell) ? printed.length <= width : printed.length === width;
  const follow = glued || words.some(isCellWord) || (between && isCellWord(printed[at]));
  return follow ? { slots: figures, contested: true } : null;
};

/**
 * Whether rows without a grid speak for the order in which their columns are read, `order`: more of those without words
 * add up to their total there than to their first cell. Blocks without a total have nothing to say.
 */
export const provesOrder = (rows: readonly (readonly Slot[])[], order: readonly string[]): boolean => {
  const total = order.indexOf('total');
  if (total === -1) return true;
  const values = rows
    .filter((cells) => !cells.some(isWord))
    .map((cells) => cells.map((slot) => readFigure(slot.text).value ?? 0));
  const addUpTo = (at: number): number =>
    values.filter((row) => row[at]! > 0 && row.reduce((sum, value) => sum + value, 0) === 2 * row[at]!).length;
  return addUpTo(total) > (total === 0 ? 0 : addUpTo(0));
};
