import { type BilingualText, type FormTable, figurePointer } from '@nianbao/schema';
import { formLabel } from './form-label.ts';
import type { PrintedCell, PrintedRow, PrintedTable } from './printed-table.ts';

/** Table 2: each block with a title across, its own column headings and its rows; the last column takes what is left. */
export const layBlocks = (table: FormTable, stubLabel: BilingualText): PrintedTable => {
  const width = Math.max(...table.blocks.map((block) => block.columns.length));
  const spanOf = (index: number, count: number): number => (index === count - 1 ? width - count + 1 : 1);
  const bodies = table.blocks.map((block): readonly PrintedRow[] => {
    const count = block.columns.length;
    const title: PrintedRow = [
      { kind: 'head', text: block.label, scope: 'colgroup', colSpan: width + 1, rowSpan: 1, role: 'block' },
    ];
    const columns: PrintedRow = [
      { kind: 'head', text: stubLabel, scope: 'col', colSpan: 1, rowSpan: 1, role: 'corner' },
      ...block.columns.map(
        (column, index): PrintedCell => ({
          kind: 'head',
          text: column.label,
          scope: 'col',
          colSpan: spanOf(index, count),
          rowSpan: 1,
          role: 'column',
        }),
      ),
    ];
    const rows = block.rows.map(
      (row): PrintedRow => [
        { kind: 'head', text: formLabel(row), scope: 'row', colSpan: 1, rowSpan: 1, role: 'row' },
        ...block.columns.map(
          (column, index): PrintedCell => ({
            kind: 'figure',
            pointer: figurePointer(table.id, row.id, column.id),
            colSpan: spanOf(index, count),
            total: false,
          }),
        ),
      ],
    );
    return [title, columns, ...rows];
  });
  return { shape: 'blocks', stub: 1, head: [], bodies };
};
