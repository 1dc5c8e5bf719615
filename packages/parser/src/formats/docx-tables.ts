import { buildDrawnTable, type DrawnCell } from './drawn-table.ts';
import type { FlowWriter } from './flow-writer.ts';

type Attributes = Readonly<Record<string, string>>;

interface OpenCell {
  readonly column: number;
  span: number;
  merge: DrawnCell['merge'];
  /** Continues the cell to its left (w:hMerge, older files). */
  joined: boolean;
  pictured: boolean;
}

interface OpenTable {
  readonly widths: number[];
  readonly rows: DrawnCell[][];
  row: DrawnCell[];
  column: number;
  deleted: boolean;
  cell: OpenCell | null;
}

const largestSpan = 1000;

/** A number written in an attribute, between two bounds; the lower one where there is none. */
export const boundedNumber = (value: string | undefined, least: number, most = largestSpan): number => {
  const number = Number.parseInt(value ?? '', 10);
  return number > least ? Math.min(number, most) : least;
};

/** Whether a switch such as <w:vanish w:val="0"/> is on; without a value it is. */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/.test(value);

/** What stands in w:tbl, by element: openers take the attributes, closers nothing. */
export interface DocxTables {
  readonly opening: Readonly<Record<string, (attributes: Attributes) => void>>;
  readonly closing: Readonly<Record<string, () => void>>;
  readonly inTable: () => boolean;
  /** The row is a tracked deletion. */
  readonly deleteRow: () => void;
  /** A picture stands in the line of the open cell. */
  readonly notePicture: () => void;
}

/** Keeps the open tables of a document and hands finished ones to the writer. */
export const createDocxTables = (writer: FlowWriter): DocxTables => {
  const tables: OpenTable[] = [];
  const onTable = (act: (table: OpenTable, value: string | undefined) => void) => (attributes: Attributes) => {
    const table = tables.at(-1);
    if (table) act(table, attributes['w:val']);
  };
  const onCell = (act: (cell: OpenCell, value: string | undefined) => void) =>
    onTable((table, value) => {
      if (table.cell) act(table.cell, value);
    });
  const deleteRow = onTable((table) => {
    table.deleted = true;
  });

  const notePicture = onCell((cell) => {
    cell.pictured = true;
  });

  const closeCell = (): void => {
    const table = tables.at(-1);
    if (!table?.cell) return;
    const { joined, ...cell } = table.cell;
    const flow = writer.leave();
    const left = table.row.at(-1);
    if (joined && left) table.row[table.row.length - 1] = { ...left, span: left.span + cell.span };
    else table.row.push({ ...cell, flow });
    table.column += cell.span;
    table.cell = null;
  };

  return {
    opening: {
      'w:tbl': () => {
        writer.endParagraph();
        tables.push({ widths: [], rows: [], row: [], column: 0, deleted: false, cell: null });
      },
      'w:gridCol': (attributes) => tables.at(-1)?.widths.push(boundedNumber(attributes['w:w'], 0, 100_000)),
      'w:tr': onTable((table) => {
        Object.assign(table, { row: [], column: 0, deleted: false });
      }),
      'w:gridBefore': onTable((table, value) => {
        table.column += boundedNumber(value, 0);
      }),
      'w:hidden': onTable((table, value) => {
        table.deleted ||= isOn(value);
      }),
      'w:tc': onTable((table) => {
        closeCell();
        table.cell = { column: table.column, span: 1, merge: 'none', joined: false, pictured: false };
        writer.enter();
      }),
      'w:gridSpan': onCell((cell, value) => {
        cell.span = boundedNumber(value, 1);
      }),
      'w:vMerge': onCell((cell, value) => {
        cell.merge = value === 'restart' ? 'start' : 'more';
      }),
      'w:hMerge': onCell((cell, value) => {
        cell.joined = value !== 'restart';
      }),
    },
    closing: {
      'w:tc': closeCell,
      'w:tr': () => {
        const table = tables.at(-1);
        if (table && !table.deleted) table.rows.push(table.row);
      },
      'w:tbl': () => {
        closeCell();
        const table = tables.pop();
        if (table) writer.add([buildDrawnTable(table.rows, table.widths)]);
      },
    },
    inTable: () => tables.length > 0,
    deleteRow: () => deleteRow({}),
    notePicture: () => notePicture({}),
  };
};
