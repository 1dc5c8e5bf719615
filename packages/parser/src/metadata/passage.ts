import { foldText } from '../align/fold-text.ts';
import type { Block, Slot } from '../segment/document.ts';
import type { Found } from './found.ts';
import { printForm, tidyPrint } from './print-form.ts';

/**
 * A run of prose as one string: folded, without white space (one space stays between two letters or digits), paragraphs
 * parted by line feeds, lines that a converter wrapped joined again. Every character knows where it came from.
 */
export interface Passage {
  readonly text: string;
  /** The words at `from`…`to` with their place; `value` defaults to the words as printed, without white space. */
  readonly found: (from: number, to: number) => Found;
}

const ascii = /[A-Za-z0-9]/;
const opensParagraph =
  /^\s*(?:[#*>•·□○●▪|]|[-+]\s|[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|\d{1,2}[、.．](?!\d)|[(（]\d{1,2}[)）]|第[一二三四五六七八九十]+[章部])/;
const endsParagraph = /[。！？!?；;：:）)】\]」》|…]\s*$/;

// A wrapped line is long, does not end a sentence, and the next one does not open a paragraph of its own.
const isWrapped = (previous: string, length: number, next: string): boolean => {
  if (length < 18 || opensParagraph.test(next)) return false;
  // Inside a bracket the sentence goes on, whatever the line ends with.
  if (previous.lastIndexOf('(') > previous.lastIndexOf(')') && !/[。!?]\s*$/.test(previous)) return true;
  // A line that breaks inside an address or before closing punctuation goes on, whatever it ends with.
  if (/^\s*[,，。;；、)）】]/.test(next)) return true;
  return !endsParagraph.test(previous) || (length >= 28 && /:\s*$/.test(previous));
};

const space = /\s+/g;
// Some mirrors print the pinyin of a character behind it: 處(chù). Markdown writers leave escapes, stars and attributes.
const spaceOrMarkup =
  /\s+|(?<=\p{Script=Han})\([a-zü\u00e0-\u01dc]{1,6}\)|\\(?=[-_.*()[\]#+!~>|])|\*{2,}|\]\{[^}\n]{0,300}\}|\[(?=[^\][\n]{0,400}\]\{)|\[(?=\[)/gu;

// What stood between two lines is not handed over; a line feed and an indent are its usual shape.
const gapBetween = (before: Slot, after: Slot): string => {
  const gap = (after.place.offset ?? 0) - (before.place.offset ?? 0) - (before.place.length ?? 0);
  return `\n${' '.repeat(Math.max(0, Math.min(gap - 1, 80)))}`;
};

const rawBetween = (slots: readonly Slot[], start: number, end: number): string => {
  if (slots.length === 1) return slots[0]!.text.slice(start, end);
  return slots
    .map((slot, index) => {
      if (index === 0) return slot.text.slice(start);
      const text = index === slots.length - 1 ? slot.text.slice(0, end) : slot.text;
      return gapBetween(slots[index - 1]!, slot) + text;
    })
    .join('');
};

const placeOf = (first: Slot, last: Slot, from: number, to: number): Found['place'] => {
  const exact = (slot: Slot): boolean => slot.place.length === slot.text.length && slot.place.offset !== undefined;
  if (!exact(first) || !exact(last)) return first.place;
  const offset = first.place.offset! + from;
  return { ...first.place, offset, length: last.place.offset! + to - offset };
};

// The words of a stretch, without what was skipped between its runs.
const wordsBetween = (slots: readonly Slot[], runs: readonly Run[], from: number, to: number): string => {
  let words = '';
  for (let index = runIndex(runs, from); index < runs.length && runs[index]!.start < to; index += 1) {
    const run = runs[index]!;
    const text = slots[run.slot]!.text;
    words += text.slice(run.at + Math.max(0, from - run.start), run.at + Math.min(run.length, to - run.start));
  }
  return tidyPrint(words);
};

// A run of characters that stand side by side in their slot.
interface Run {
  readonly start: number;
  readonly slot: number;
  readonly at: number;
  readonly length: number;
}

const mayBeSkipped = /[\s(\\[*]/;

// White space goes, but for one space between two letters or digits; pinyin goes.
const pushRuns = (text: string, slot: number, parts: string[], runs: Run[], from: number): number => {
  let start = from;
  const push = (at: number, piece: string): void => {
    if (piece === '') return;
    parts.push(piece);
    runs.push({ start, slot, at, length: piece.length });
    start += piece.length;
  };
  if (!mayBeSkipped.test(text)) {
    push(0, text);
    return start;
  }
  let last = 0;
  for (const match of text.matchAll(/[(\\[*]/.test(text) ? spaceOrMarkup : space)) {
    push(last, text.slice(last, match.index));
    last = match.index + match[0].length;
    if (/\s/.test(match[0][0]!) && ascii.test(text[match.index - 1] ?? '') && ascii.test(text[last] ?? ''))
      push(match.index, ' ');
  }
  push(last, text.slice(last));
  return start;
};

const runIndex = (runs: readonly Run[], index: number): number => {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.start <= index) low = middle;
    else high = middle - 1;
  }
  return low;
};

// A line of prose is one piece, though a figure at its end may have been parted from it as a cell.
const piecesOf = (block: Block): readonly Slot[] => {
  const slots = block.slots.filter((slot) => slot.kind === 'text' && slot.text !== '');
  if (slots.length < 2 || block.table !== undefined || /[|\t]/.test(block.text)) return slots;
  return [{ kind: 'text', text: block.text, place: block.place }];
};

/** Builds a passage from blocks, slot by slot; blank cells are left out. */
export const buildPassage = (blocks: readonly Block[]): Passage => {
  const parts: string[] = [];
  const slots: Slot[] = [];
  const runs: Run[] = [];
  let length = 0;
  let previous = '';
  let printedLength = 0;
  for (const block of blocks) {
    const pieces = piecesOf(block);
    for (const slot of pieces) {
      const text = foldText(printForm(slot.text));
      const sameLine = slot !== pieces[0];
      if (parts.length > 0 && !sameLine && !isWrapped(previous, printedLength, text)) {
        parts.push('\n');
        length += 1;
      }
      length = pushRuns(text, slots.length, parts, runs, length);
      slots.push(slot);
      previous = text;
      // Inline tags that were taken out of a line are part of its length.
      printedLength =
        slot.place.line === undefined ? text.trim().length : Math.max(text.trim().length, slot.place.length ?? 0);
    }
  }
  const found = (from: number, to: number): Found => {
    const head = runs[runIndex(runs, from)];
    const tail = runs[runIndex(runs, to - 1)];
    if (!head || !tail || to <= from) return { value: '', raw: '', place: {} };
    const start = head.at + Math.min(from - head.start, head.length);
    const end = tail.at + Math.min(to - tail.start, tail.length);
    const between = slots.slice(head.slot, tail.slot + 1);
    const raw = rawBetween(between, start, end);
    return {
      value: wordsBetween(slots, runs, from, to),
      raw,
      place: placeOf(between[0]!, between.at(-1)!, start, end),
    };
  };
  return { text: parts.join(''), found };
};
