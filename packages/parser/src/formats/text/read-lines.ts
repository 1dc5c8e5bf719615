import type { Place } from '@nianbao/schema';
import type { Block, Slot, SlotKind } from '../../segment/document.ts';
import { isFigureLike } from './figure-like.ts';

interface Piece {
  readonly from: number;
  readonly to: number;
}

const trimPiece = (text: string, piece: Piece): Piece => {
  let { from, to } = piece;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return { from, to };
};

const splitAt = (line: string, separator: string): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = line.indexOf(separator); at !== -1; at = line.indexOf(separator, from)) {
    pieces.push({ from, to: at });
    from = at + 1;
  }
  pieces.push({ from, to: line.length });
  return pieces;
};

const sentenceMark = /[。;;,,]/g;
// 8.属于行政查询事项: the number of a label, not a figure with words behind it.
const numberedLabel = /^\d{1,2}[..、]\p{Script=Han}/u;

// A whole table on one line, its rows parted by spaces (规章 0 0 3 行政规范性文件 1 2 8), its cells perhaps run together
// (数量109131337136 二、上年结转…): figures and words take turns, and no sentence does that.
const splitTableLine = (line: string, piece: Piece): Piece[] | null => {
  if (!line.includes(' ')) return null;
  const tokens = [...line.matchAll(/\S+/g)];
  const isFigure = (index: number): boolean => isFigureLike(tokens[index]?.[0] ?? '');
  const turns = tokens.flatMap(([token], index) => {
    const next = tokens[index + 1]?.[0];
    if (next === undefined || (/^\d/.test(next) && !numberedLabel.test(next)) || isFigureLike(next)) return [];
    return /\d$/.test(token) || isFigure(index) ? [index] : [];
  });
  // Three figures before words are a row; a sentence has at most one.
  const rows = turns.some((index) => isFigure(index) && isFigure(index - 1) && isFigure(index - 2));
  const marks = line.replace(/[((][^()()]*[))]/g, '').match(sentenceMark)?.length ?? 0;
  if ((turns.length < 3 && !rows) || (marks > 0 && turns.length < 8) || (line.match(/。/g) ?? []).length > 2)
    return null;
  return tokens.map((match) => ({
    from: piece.from + match.index,
    to: piece.from + match.index + match[0].length,
  }));
};

// "规章 0 0 0": words first, then at least one figure. Only a tail of figures is split off, prose is left whole.
const splitFigures = (text: string, piece: Piece): Piece[] => {
  const line = text.slice(piece.from, piece.to);
  if (!/\s/.test(line)) return [piece];
  const rows = splitTableLine(line, piece);
  if (rows) return rows;
  const words: Piece[] = [];
  for (const match of line.matchAll(/\S+/g)) {
    const from = piece.from + match.index;
    words.push({ from, to: from + match[0].length });
  }
  let tail = words.length;
  while (tail > 0 && isFigureLike(text.slice(words[tail - 1]!.from, words[tail - 1]!.to))) tail -= 1;
  if (tail === words.length || words.length === 1) return [piece];
  const head = tail === 0 ? [] : [{ from: words[0]!.from, to: words[tail - 1]!.to }];
  return [...head, ...words.slice(tail)];
};

/** One line of the source: its text without the line break, where it begins, its number from 1. */
export interface Line {
  readonly text: string;
  readonly offset: number;
  readonly number: number;
}

const placeOf = (line: Line, piece: Piece): Place => ({
  line: line.number,
  offset: line.offset + piece.from,
  length: piece.to - piece.from,
});

// Inside a row an empty piece is an empty cell. At the end of a row, "| ||" is filler, while an empty cell that was
// written out stands between two separators of its own ("|  |").
const emptyKind = (piece: Piece, inside: boolean): SlotKind => (inside || piece.to - piece.from >= 2 ? 'blank' : 'pad');

// Pipes part the cells of a row: figures between two of them are one cell (20 printed as 「2 0」), and not two. Where a line
// has few pipes, they may stand for anything.
const fewestCells = 3;
const isOneCell = (text: string, cells: number): boolean =>
  cells >= fewestCells && text.split(/\s+/).every((word) => isFigureLike(word));

const pipeSlots = (line: Line): Slot[] => {
  const bare = line.text.trim();
  if (bare === '|') return [{ kind: 'lone', text: '', place: placeOf(line, { from: 0, to: line.text.length }) }];
  const slots: Slot[] = [];
  const pieces = splitAt(line.text, '|');
  const lastText = pieces.findLastIndex((piece) => line.text.slice(piece.from, piece.to).trim() !== '');
  pieces.forEach((piece, index) => {
    const trimmed = trimPiece(line.text, piece);
    if (trimmed.to > trimmed.from) {
      const whole = isOneCell(line.text.slice(trimmed.from, trimmed.to), pieces.length);
      for (const part of whole ? [trimmed] : splitFigures(line.text, trimmed))
        slots.push({ kind: 'text', text: line.text.slice(part.from, part.to), place: placeOf(line, part) });
      return;
    }
    // What stands before the first and after the last pipe is the edge of the row, not a cell.
    if (index === 0 || index === pieces.length - 1) return;
    slots.push({ kind: emptyKind(piece, index < lastText), text: '', place: placeOf(line, piece) });
  });
  // A line of bare pipes is one pad per pipe; splitting gave one fewer.
  if (/^\|+$/.test(bare))
    slots.push({ kind: 'pad', text: '', place: placeOf(line, { from: line.text.length, to: line.text.length }) });
  return slots;
};

const tabSlots = (line: Line): Slot[] =>
  splitAt(line.text, '\t').map((piece) => {
    const trimmed = trimPiece(line.text, piece);
    const empty = trimmed.from === trimmed.to;
    return {
      kind: empty ? 'blank' : 'text',
      text: line.text.slice(trimmed.from, trimmed.to),
      place: placeOf(line, empty ? piece : trimmed),
    };
  });

const plainSlots = (line: Line): Slot[] => {
  const trimmed = trimPiece(line.text, { from: 0, to: line.text.length });
  if (trimmed.from === trimmed.to) return [];
  return splitFigures(line.text, trimmed).map((piece) => ({
    kind: 'text',
    text: line.text.slice(piece.from, piece.to),
    place: placeOf(line, piece),
  }));
};

const isTableRule = (text: string): boolean => text.includes('---') && /^[\s|:+-]+$/.test(text);

// — 5 — between the halves of a table that a page break cut.
const isPageNumber = (text: string): boolean =>
  /^[\s|]*(?:[—–]\s*\d{1,3}\s*[—–]|第\s*\d{1,3}\s*页(?:\s*共\s*\d{1,3}\s*页)?)[\s|]*$/.test(text);

const textOf = (slots: readonly Slot[]): string =>
  slots.length === 1
    ? slots[0]!.text
    : slots
        .filter((slot) => slot.kind === 'text')
        .map((slot) => slot.text)
        .join(' ');

const readLine = (line: Line): Block | null => {
  if (!/\S/.test(line.text) || isTableRule(line.text) || isPageNumber(line.text)) return null;
  const slots = line.text.includes('|')
    ? pipeSlots(line)
    : line.text.includes('\t')
      ? tabSlots(line)
      : plainSlots(line);
  return { text: textOf(slots), slots, place: { line: line.number, offset: line.offset, length: line.text.length } };
};

/**
 * Reads lines that belong to no table with borders: every line is a block; pipes, tabs, or figures at the end of a line
 * part it into slots. Never looks at what the words mean. Example: '规章 | 0 | | 3 ||' → text, text, blank, text, pad.
 */
export const readLines = (lines: readonly Line[]): Block[] => lines.map(readLine).filter((block) => block !== null);

/** Cuts a text into lines. */
export const splitLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let offset = 0;
  for (const raw of text.split(/[\n\u2028\u2029]/)) {
    lines.push({ text: raw.endsWith('\r') ? raw.slice(0, -1) : raw, offset, number: lines.length + 1 });
    offset += raw.length + 1;
  }
  return lines;
};
