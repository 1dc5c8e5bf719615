import { readFigure } from '../../align/read-figure.ts';
import { leastOf } from '../../numbers/extremes.ts';
import { composeLines, type Line, type Segment } from './compose-lines.ts';
import { unionBox } from './page-content.ts';

/** Figures on one line, right of everything else on it. */
export interface FigureLine {
  readonly line: Line;
  readonly words: readonly Segment[];
  readonly figures: readonly Segment[];
  readonly middle: number;
}

/**
 * Rows of figures that follow one another. `columns`: the x ranges of the figures where white space parts them without
 * any doubt; null elsewhere. `pitch`: the smallest distance between two rows.
 */
export interface Run {
  readonly lines: readonly FigureLine[];
  readonly columns: readonly (readonly [number, number])[] | null;
  readonly pitch: number;
}

const fullRowsNeeded = 2;
const farthest = 4;

const isFigure = (text: string): boolean => text.length <= 40 && readFigure(text).state !== 'text';

const splitFigures = (segment: Segment): readonly Segment[] =>
  segment.text.includes(' ') && segment.text.split(' ').every(isFigure)
    ? composeLines(segment.glyphs, 0.3).flatMap((line) => line.segments)
    : [segment];

/** Parts figures that stand closer together than the segments of a line do. Example: '0 0 3' → '0', '0', '3' */
export const partFigures = (line: Line): Line => ({ ...line, segments: line.segments.flatMap(splitFigures) });

const readFigureLine = (line: Line): FigureLine | null => {
  const { segments } = line;
  const words = segments.findLastIndex((segment) => !isFigure(segment.text)) + 1;
  const figures = segments.slice(words);
  if (figures.length === 0) return null;
  const box = unionBox(figures.map((figure) => figure.box));
  return { line, words: segments.slice(0, words), figures, middle: (box[1] + box[3]) / 2 };
};

const findColumns = (lines: readonly FigureLine[]): Run['columns'] => {
  const columns: [number, number][] = [];
  const figures = lines.flatMap((line) => line.figures).sort((a, b) => a.box[0] - b.box[0]);
  for (const { box, glyphs } of figures) {
    const last = columns.at(-1);
    if (last && box[0] < last[1] + 0.3 * glyphs[0]!.size) last[1] = Math.max(last[1], box[2]);
    else columns.push([box[0], box[2]]);
  }
  const counts = lines.map((line) =>
    columns.map((column) => line.figures.filter((figure) => isWithin(figure, column)).length),
  );
  if (columns.length < 2 || counts.some((row) => row.some((count) => count > 1))) return null;
  return counts.filter((row) => row.every((count) => count === 1)).length >= fullRowsNeeded ? columns : null;
};

/** Whether a segment lies in an x range. */
export const isWithin = ({ box }: Segment, [left, right]: readonly [number, number]): boolean =>
  box[0] >= left - 0.01 && box[2] <= right + 0.01;

const pitchOf = (lines: readonly FigureLine[]): number =>
  leastOf(lines.slice(1).map((line, index) => line.middle - lines[index]!.middle));

/**
 * Finds tables without ruling lines: runs of lines that end in figures, not farther from each other than four rows. Knows
 * nothing of what the words say.
 */
export const findRuns = (lines: readonly Line[]): readonly Run[] => {
  const groups: FigureLine[][] = [];
  for (const line of lines) {
    const row = readFigureLine(line);
    if (!row) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    const pitch = group && group.length > 1 ? pitchOf(group) : 3 * line.size;
    // Twice as many figures as any row before it: the row of another table (4 after 3).
    const widest = Math.max(0, ...(group ?? []).map(({ figures }) => figures.length));
    if (group && row.figures.length >= 2 * widest) groups.push([row]);
    else if (group && last && row.middle - last.middle <= farthest * Math.max(pitch, 1.5 * line.size)) group.push(row);
    else groups.push([row]);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({ lines: group, columns: findColumns(group), pitch: pitchOf(group) }));
};
