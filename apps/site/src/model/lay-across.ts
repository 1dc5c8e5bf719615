import { type FormBlock, type FormTable, figurePointer } from '@nianbao/schema';
import { formLabel } from './form-label.ts';
import { groupEntries, groupLevels } from './group-entries.ts';
import type { PrintedCell, PrintedRow, PrintedTable } from './printed-table.ts';

/** Table 4: the form's rows stand side by side, each with all columns below it, and one row of figures. */
export const layAcross = (table: FormTable, block: FormBlock): PrintedTable => {
  const levels = groupLevels(block.rowGroups);
  const width = block.columns.length;
  const head: PrintedCell[][] = Array.from({ length: levels + 2 }, () => []);
  for (const { entry, opens, level } of groupEntries(block.rows, block.rowGroups)) {
    for (const { group, level: at, span } of opens) {
      const text = formLabel(group);
      head[at]!.push({ kind: 'head', text, scope: 'colgroup', colSpan: span * width, rowSpan: 1, role: 'column' });
    }
    const text = formLabel(entry);
    head[level]!.push({ kind: 'head', text, scope: 'colgroup', colSpan: width, rowSpan: 1, role: 'column' });
    for (const column of block.columns) {
      const rowSpan = levels - level + 1;
      head[level + 1]!.push({ kind: 'head', text: column.label, scope: 'col', colSpan: 1, rowSpan, role: 'column' });
    }
  }
  const figures: PrintedRow = block.rows.flatMap((row) =>
    block.columns.map(
      (column): PrintedCell => ({
        kind: 'figure',
        pointer: figurePointer(table.id, row.id, column.id),
        colSpan: 1,
        total: column.id === 'total',
      }),
    ),
  );
  return { shape: 'across', stub: 0, head, bodies: [[figures]] };
};
