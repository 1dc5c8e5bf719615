import { displayWidth } from './display-width.ts';
import type { DrawnCell } from './grid-rows.ts';
import type { Line } from './read-lines.ts';

// A rule of several strokes, one over each column: ---- ------ ----
const rule = /^ *-{2,}(?: +-{2,})+ *$/;
const longestTable = 400;

/** Where each column begins, in columns of display: a Chinese character takes two. */
const startsOf = (line: Line): number[] => [...line.text.matchAll(/-+/g)].map((match) => match.index);

interface Piece {
  readonly from: number;
  readonly to: number;
}

// The line cut where the columns begin; null where a character stands across a border, so that the rule is not its own.
const cutLine = (text: string, starts: readonly number[], ambiguousWidth: 1 | 2): Piece[] | null => {
  const pieces: Piece[] = [];
  let column = -1;
  let from = 0;
  let at = 0;
  let index = 0;
  const close = (): void => {
    if (column >= 0) pieces.push({ from, to: index });
    from = index;
  };
  for (const sign of text) {
    const width = displayWidth(sign, ambiguousWidth);
    while (column + 1 < starts.length && at >= starts[column + 1]!) {
      if (at > starts[column + 1]! || (index > 0 && text[index - 1] !== ' ')) return null;
      close();
      column += 1;
    }
    if (column < 0 && sign !== ' ') return null;
    at += width;
    index += sign.length;
  }
  close();
  while (pieces.length < starts.length) pieces.push({ from: text.length, to: text.length });
  return pieces;
};

const isAmbiguous = (text: string): boolean =>
  [...text].some((sign) => displayWidth(sign, 1) !== displayWidth(sign, 2));

// Programs disagree about the width of quotation marks and the like: in a line that has one, every cell has to begin just
// where its column does.
const cutLines = (lines: readonly Line[], starts: readonly number[]): readonly (readonly Piece[])[] | null => {
  for (const width of [1, 2] as const) {
    const cut = lines.map(({ text }) => {
      const pieces = cutLine(text.trimEnd(), starts, width);
      const begins = pieces?.every(({ from, to }) => text[from] !== ' ' || text.slice(from, to).trim() === '');
      return pieces && (begins || !isAmbiguous(text)) ? pieces : null;
    });
    if (cut.every((pieces) => pieces !== null)) return cut as Piece[][];
  }
  return null;
};

const closingRule = (lines: readonly Line[], at: number): number => {
  const open = lines[at]!.text.trimEnd();
  for (let end = at + 1; end < Math.min(lines.length, at + longestTable); end += 1) {
    if (lines[end]!.text.trimEnd() === open) return end;
    if (rule.test(lines[end]!.text)) return -1;
  }
  return -1;
};

/**
 * How many lines from `at` on are a simple table as pandoc writes it: rows between two equal rules of one stroke for each
 * column, every line fitting the columns of its rule; 0 if none.
 */
export const measureSimpleTable = (lines: readonly Line[], at: number): number => {
  if (!rule.test(lines[at]!.text)) return 0;
  const end = closingRule(lines, at);
  // Attributes hung on words ([0]{lang=…}) are read line by line, where they are blanked.
  if (end < at + 2 || lines.slice(at, end).some(({ text }) => text.includes(']{'))) return 0;
  return cutLines(lines.slice(at + 1, end), startsOf(lines[at]!)) ? end - at + 1 : 0;
};

/** Reads the cells of a simple table; a place without text is an explicit empty cell. */
export const readSimpleTable = (lines: readonly Line[]): DrawnCell[] => {
  const body = lines.slice(1, -1);
  const cut = cutLines(body, startsOf(lines[0]!)) ?? [];
  return body.flatMap((line, row) =>
    cut[row]!.map((piece, column): DrawnCell => {
      const raw = line.text.slice(piece.from, piece.to);
      const text = raw.trim();
      const from = piece.from + (text === '' ? 0 : raw.indexOf(text));
      return {
        row,
        column,
        span: 1,
        text,
        place: { line: line.number, offset: line.offset + from, length: text.length },
      };
    }),
  );
};
