import { ContainerError } from './container-error.ts';
import type { Flow, FlowCell, FlowParagraph, FlowTable } from './flow.ts';
import { cleanText } from './flow.ts';

/** A cell that holds text; rows and columns of the sheet from 0. */
export interface SheetCell {
  readonly column: number;
  readonly text: string;
}

/** A row of a sheet: what is written in it, and which other cells the file mentions though they are empty. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
  readonly empty: readonly number[];
}

/** A merged range, ends included. */
export interface SheetMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A worksheet, whatever library read it. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly SheetMerge[];
}

/** A printed cell: one of the sheet's, or a merged range. */
interface Anchor {
  readonly column: number;
  readonly right: number;
  readonly text: string;
}

interface Line {
  readonly row: number;
  readonly anchors: readonly Anchor[];
  /** Empty cells that no merge covers. */
  readonly empty: readonly number[];
  readonly isCovered: (column: number) => boolean;
  readonly reachedFromAbove: boolean;
}

// A text longer than this is prose.
const narrative = 40;

// A report has some three thousand cells; a sheet of a million is a file of something else, or made to hang a reader.
const mostCells = 200_000;
const mostMerges = 20_000;

// The merges that reach into each row; rows come in order, so one sweep over merges sorted by their top finds them.
const mergesByRow = ({ rows, merges }: Sheet): readonly (readonly SheetMerge[])[] => {
  const waiting = [...merges].sort((a, b) => a.top - b.top);
  let next = 0;
  let active: readonly SheetMerge[] = [];
  return rows.map(({ row }) => {
    const begun: SheetMerge[] = [];
    for (; next < waiting.length && waiting[next]!.top <= row; next += 1) begun.push(waiting[next]!);
    active = [...active, ...begun].filter(({ bottom }) => bottom >= row);
    return active;
  });
};

const readLine = ({ row, cells, empty }: SheetRow, here: readonly SheetMerge[]): Line => {
  const isCovered = (column: number): boolean =>
    here.some(({ top, left, right }) => left <= column && column <= right && !(top === row && left === column));
  const begun = new Map(here.filter(({ top }) => top === row).map((merge) => [merge.left, merge]));
  const texts = new Map(cells.map(({ column, text }) => [column, text]));
  const columns = [...new Set([...texts.keys(), ...begun.keys()])].filter((column) => !isCovered(column));
  const anchors = columns
    .sort((a, b) => a - b)
    .map((column) => ({ column, right: begun.get(column)?.right ?? column, text: texts.get(column) ?? '' }));
  return {
    row,
    anchors,
    empty: empty.filter((column) => !isCovered(column) && !begun.has(column)),
    isCovered,
    reachedFromAbove: here.some(({ top }) => top < row),
  };
};

const written = ({ anchors }: Line): readonly Anchor[] => anchors.filter(({ text }) => text !== '');

// Empty cells are mentioned because they have a border, or because a whole row was given a font. Where prose has none
// beside it, they are cells of a table.
const emptyCellsCount = (lines: readonly Line[]): boolean =>
  !lines.some((line) => {
    const [only, ...others] = written(line);
    return only && others.length === 0 && only.text.length > narrative && line.empty.length > 1;
  });

const isTableRow = (line: Line, emptyCount: boolean): boolean =>
  written(line).length > 1 ||
  line.anchors.length > 1 ||
  (line.anchors.length > 0 && line.reachedFromAbove) ||
  (emptyCount && line.empty.length > 1);

const paragraphs = ({ row, anchors }: Line): FlowParagraph[] =>
  anchors.flatMap(({ column, text }) =>
    text
      .split('\n')
      .map(cleanText)
      .filter((part) => part !== '')
      .map((part): FlowParagraph => ({ kind: 'paragraph', text: part, place: { row, column } })),
  );

// A sheet's columns are as narrow as all tables on it together need: a table's own are those where its cells begin.
const buildTable = (lines: readonly Line[]): FlowTable => {
  const starts = [...new Set(lines.flatMap(({ anchors }) => anchors.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );
  if (starts.length * lines.length > mostCells) throw new ContainerError('too-large', `${mostCells} cells`);
  const rows = lines.map(({ row, anchors, isCovered }) => {
    const byColumn = new Map(anchors.map((anchor) => [anchor.column, anchor]));
    return starts.flatMap((start, column): FlowCell[] => {
      if (isCovered(start)) return [];
      const { text = '', right = start } = byColumn.get(start) ?? {};
      const place = { row, column: start };
      const printed = cleanText(text);
      const flow: Flow = printed === '' ? [] : [{ kind: 'paragraph', text: printed, place }];
      let span = 1;
      while (column + span < starts.length && starts[column + span]! <= right) span += 1;
      return [{ column, span, flow, place }];
    });
  });
  return { kind: 'table', rows };
};

/**
 * Parts a sheet, where narrative and tables share one grid, into paragraphs and tables: a row with one printed cell is a
 * paragraph, rows with several that follow one another are a table. Places are the sheet's own rows and columns.
 */
export const readSheet = (sheet: Sheet): Flow => {
  if (sheet.merges.length > mostMerges) throw new ContainerError('too-large', `${mostMerges} merged cells`);
  const merges = mergesByRow(sheet);
  const lines = sheet.rows.map((row, index) => readLine(row, merges[index]!));
  const emptyCount = emptyCellsCount(lines);
  const flow: (FlowParagraph | FlowTable)[] = [];
  let open: Line[] = [];
  const closeTable = (): void => {
    if (open.some((line) => written(line).length > 0)) flow.push(buildTable(open));
    open = [];
  };
  let last = -1;
  for (const line of lines) {
    if (line.row !== last + 1) closeTable();
    last = line.row;
    if (isTableRow(line, emptyCount)) open.push(line);
    else {
      closeTable();
      for (const each of paragraphs(line)) flow.push(each);
    }
  }
  closeTable();
  return flow;
};
