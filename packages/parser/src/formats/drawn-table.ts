import type { Flow, FlowCell, FlowTable } from './flow.ts';

/** A cell as a word processor keeps it: `merge` says whether it begins or continues a vertical merge. */
export interface DrawnCell {
  readonly column: number;
  readonly span: number;
  readonly merge: 'none' | 'start' | 'more';
  readonly flow: Flow;
  readonly pictured?: boolean;
}

type DrawnRow = readonly DrawnCell[];

// No digit fits between the margins of a narrower column (twips, 1/20 point): it is two borders drawn by hand that
// nearly meet, and one column in print.
const narrowest = 120;

// How many gaps lie before each column.
const countGaps = (gaps: readonly boolean[]): readonly number[] => {
  const before = [0];
  for (const gap of gaps) before.push(before.at(-1)! + (gap ? 1 : 0));
  return before;
};

// No column that a cell has to itself is a gap, whatever width the file states.
const findGaps = (rows: readonly DrawnRow[], widths: readonly number[]): readonly boolean[] => {
  const narrow = widths.map((width) => width < narrowest);
  const before = countGaps(narrow);
  const gaps = [...narrow];
  for (const { column, span } of rows.flat()) {
    const end = Math.min(column + span, gaps.length);
    if (before[end]! - before[Math.min(column, end)]! === span) gaps.fill(false, column, end);
  }
  return gaps;
};

// A continued cell with nothing above it to continue is a cell of its own: tables are cut and pasted.
const dropCovered = (rows: readonly DrawnRow[]): readonly DrawnRow[] => {
  let above = new Set<number>();
  return rows.map((row) => {
    const merged = new Set<number>();
    const printed = row.filter(({ column, merge }) => {
      if (merge !== 'none') merged.add(column);
      return merge !== 'more' || !above.has(column);
    });
    above = merged;
    return printed;
  });
};

/**
 * A table of a word processor on its printed grid: cells covered by a merge are left out, columns that are no more than
 * two borders drawn side by side are closed. `widths` in twips; empty where the file does not say.
 */
export const buildDrawnTable = (rows: readonly DrawnRow[], widths: readonly number[]): FlowTable => {
  const before = countGaps(findGaps(rows, widths));
  const closed = (column: number): number => column - before[Math.min(column, before.length - 1)]!;
  const place = ({ column, span, flow, pictured }: DrawnCell): FlowCell => {
    const at = closed(column);
    return { column: at, span: Math.max(1, closed(column + span) - at), flow, place: {}, pictured: pictured ?? false };
  };
  return { kind: 'table', rows: dropCovered(rows).map((row) => row.map(place)) };
};
