import type { DocCellShape, DocParagraph } from './doc-paragraph.ts';
import { buildDrawnTable, type DrawnCell } from './drawn-table.ts';
import type { Flow, FlowTable } from './flow.ts';
import type { FlowWriter } from './flow-writer.ts';

interface Row {
  readonly flows: readonly Flow[];
  readonly shapes: readonly DocCellShape[];
}

interface OpenTable {
  readonly rows: Row[];
  flows: Flow[];
  inCell: boolean;
}

// Where the row's definition does not fit its cells, the cells are counted.
const counted = ({ flows }: Row): DrawnCell[] =>
  flows.map((flow, column) => ({ column, span: 1, merge: 'none', flow }));

const drawn = ({ flows, shapes }: Row, columns: ReadonlyMap<number, number>): DrawnCell[] => {
  const cells: DrawnCell[] = [];
  for (const [index, { left, right, merge, joined }] of shapes.entries()) {
    const column = columns.get(left)!;
    const span = Math.max(1, columns.get(right)! - column);
    const before = cells.at(-1);
    if (joined && before) cells[cells.length - 1] = { ...before, span: before.span + span };
    else cells.push({ column, span, merge, flow: flows[index]! });
  }
  return cells;
};

const buildTable = (rows: readonly Row[]): FlowTable => {
  if (!rows.every(({ flows, shapes }) => flows.length === shapes.length)) return buildDrawnTable(rows.map(counted), []);
  const edges = [...new Set(rows.flatMap(({ shapes }) => shapes.flatMap(({ left, right }) => [left, right])))];
  edges.sort((a, b) => a - b);
  const columns = new Map(edges.map((edge, index) => [edge, index]));
  const widths = edges.slice(1).map((edge, index) => edge - edges[index]!);
  return buildDrawnTable(
    rows.map((row) => drawn(row, columns)),
    widths,
  );
};

/** Takes paragraphs in order and hands finished tables to the writer. */
export interface DocTables {
  /** Opens and closes tables and cells so that the paragraph can be written. */
  readonly before: (paragraph: DocParagraph) => void;
  readonly after: (paragraph: DocParagraph) => void;
  readonly finish: () => void;
}

/** Keeps the open tables of a Word file: a row is told only by the mark at its end. */
export const createDocTables = (writer: FlowWriter): DocTables => {
  const tables: OpenTable[] = [];
  const closeCell = (table: OpenTable): void => {
    if (table.inCell) table.flows.push(writer.leave());
    table.inCell = false;
  };
  const openCell = (table: OpenTable): void => {
    if (!table.inCell) writer.enter();
    table.inCell = true;
  };
  const closeRow = (table: OpenTable, shapes: readonly DocCellShape[]): void => {
    closeCell(table);
    if (table.flows.length > 0) table.rows.push({ flows: table.flows, shapes });
    table.flows = [];
  };
  const closeTables = (depth: number): void => {
    while (tables.length > depth) {
      const table = tables.pop()!;
      closeRow(table, []);
      writer.add([buildTable(table.rows)]);
    }
  };
  return {
    before: ({ depth, endsRow }) => {
      closeTables(depth);
      while (tables.length < depth) {
        const around = tables.at(-1);
        if (around) openCell(around);
        tables.push({ rows: [], flows: [], inCell: false });
      }
      const table = tables.at(-1);
      if (table && !endsRow) openCell(table);
    },
    after: ({ endsCell, endsRow, cells }) => {
      const table = tables.at(-1);
      if (table && endsCell) closeCell(table);
      if (table && endsRow) closeRow(table, cells);
    },
    finish: () => closeTables(0),
  };
};
