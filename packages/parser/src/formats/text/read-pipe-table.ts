import type { DrawnCell } from './grid-rows.ts';
import type { Line } from './read-lines.ts';

const delimiter = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

interface Piece {
  readonly from: number;
  readonly to: number;
}

const cut = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    pieces.push({ from, to: at });
    from = at + 1;
  }
  // What stands before the first and after the last pipe is the edge of the row.
  const blank = (piece: Piece | undefined): boolean =>
    piece !== undefined && text.slice(piece.from, piece.to).trim() === '';
  if (blank(pieces[0])) pieces.shift();
  if (blank(pieces.at(-1))) pieces.pop();
  return pieces;
};

const countCells = (text: string): number => cut(text).length;

interface EqualRows {
  readonly width: number;
  readonly from: number;
  readonly end: number;
}

// The run of equal rows that was walked last: a page that asks again inside it must not walk it again.
const lastRuns = new WeakMap<readonly Line[], EqualRows>();

const endOfRun = (lines: readonly Line[], from: number, width: number): number => {
  const last = lastRuns.get(lines);
  if (last?.width === width && last.from <= from && from <= last.end) return last.end;
  let end = from;
  while (end < lines.length && lines[end]!.text.includes('|') && countCells(lines[end]!.text) === width) end += 1;
  lastRuns.set(lines, { width, from, end });
  return end;
};

/**
 * How many lines from `at` on are a Markdown table (GFM): a row, a delimiter row, more rows, all with the same number of
 * cells; 0 if none. Unequal rows are some crawler's pipes, not a table.
 */
export const measurePipeTable = (lines: readonly Line[], at: number): number => {
  const [head, rule] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  if (!head.includes('|') || !rule.includes('-') || !rule.includes('|') || !delimiter.test(rule)) return 0;
  const width = countCells(rule);
  if (width < 2 || countCells(head) !== width) return 0;
  const end = endOfRun(lines, at + 2, width);
  return lines[end]?.text.includes('|') ? 0 : end - at;
};

/** Reads the cells of a Markdown table; an empty cell is an explicit blank. */
export const readPipeTable = (lines: readonly Line[]): DrawnCell[] =>
  lines.flatMap((line, index) => {
    if (index === 1) return [];
    return cut(line.text).map((piece, column): DrawnCell => {
      const raw = line.text.slice(piece.from, piece.to);
      const text = raw.trim();
      const from = text === '' ? piece.from : piece.from + raw.indexOf(text);
      const length = text === '' ? piece.to - piece.from : text.length;
      return { row: index, column, span: 1, text, place: { line: line.number, offset: line.offset + from, length } };
    });
  });
