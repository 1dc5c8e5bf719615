import { expandSpans } from './expand-spans.ts';
import type { Flow, FlowTable } from './flow.ts';
import type { FlowWriter } from './flow-writer.ts';

type Attributes = Readonly<Record<string, string>>;

interface OdtCell {
  readonly colspan: number;
  readonly rowspan: number;
  /** Grid column by counting cells and covered cells. */
  readonly column: number;
  readonly flow: Flow;
}

interface OpenTable {
  readonly rows: OdtCell[][];
  row: OdtCell[];
  column: number;
  rowRepeat: number;
  /** The file has the cells that merges cover; some writers leave them out, as HTML does. */
  covered: boolean;
  cell: { readonly colspan: number; readonly rowspan: number; readonly repeat: number } | null;
}

// A sheet's last row may repeat a million times; a report's tables have some forty rows and fifteen columns.
const most = { columns: 200, rows: 200, inAll: 10_000 };

const repeats = (value: string | undefined, cap: number): number =>
  Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 1, 1), cap);

const finish = ({ rows, covered }: OpenTable): FlowTable => ({
  kind: 'table',
  rows: expandSpans(rows).map((row) =>
    row.map(([cell, column]) => ({
      column: covered ? cell.column : column,
      span: cell.colspan,
      flow: cell.flow,
      place: {},
    })),
  ),
});

/** What stands in table:table, by element: openers take the attributes, closers nothing. */
export interface OdtTables {
  readonly opening: Readonly<Record<string, (attributes: Attributes) => void>>;
  readonly closing: Readonly<Record<string, () => void>>;
}

/** Keeps the open tables of a document and hands finished ones to the writer. */
export const createOdtTables = (writer: FlowWriter): OdtTables => {
  const tables: OpenTable[] = [];
  return {
    opening: {
      'table:table': () => {
        writer.endParagraph();
        tables.push({ rows: [], row: [], column: 0, rowRepeat: 1, covered: false, cell: null });
      },
      'table:table-row': (attributes) => {
        const rowRepeat = repeats(attributes['table:number-rows-repeated'], most.rows);
        const table = tables.at(-1);
        if (table) Object.assign(table, { row: [], column: 0, rowRepeat });
      },
      'table:table-cell': (attributes) => {
        const table = tables.at(-1);
        if (!table) return;
        table.cell = {
          colspan: repeats(attributes['table:number-columns-spanned'], most.columns),
          rowspan: repeats(attributes['table:number-rows-spanned'], most.rows),
          repeat: repeats(attributes['table:number-columns-repeated'], most.columns),
        };
        writer.enter();
      },
      'table:covered-table-cell': (attributes) => {
        // A covered cell may still hold the text it had before the merge; it is not printed.
        writer.enter();
        const table = tables.at(-1);
        if (!table) return;
        table.covered = true;
        table.column += repeats(attributes['table:number-columns-repeated'], most.columns);
      },
    },
    closing: {
      'table:table-cell': () => {
        const flow = writer.leave();
        const table = tables.at(-1);
        if (!table?.cell) return;
        const { colspan, rowspan, repeat } = table.cell;
        for (let index = 0; index < repeat && table.row.length < most.columns; index += 1) {
          table.row.push({ column: table.column, colspan, rowspan, flow });
          table.column += 1;
        }
        table.cell = null;
      },
      'table:covered-table-cell': () => {
        writer.leave();
      },
      'table:table-row': () => {
        const table = tables.at(-1);
        for (let index = 0; table && index < table.rowRepeat && table.rows.length < most.inAll; index += 1)
          table.rows.push(table.row);
      },
      'table:table': () => {
        const table = tables.pop();
        if (table) writer.add([finish(table)]);
      },
    },
  };
};
