import { type BilingualText, type FormBlock, type FormColumn, type FormTable, figurePointer } from '@nianbao/schema';
import { formLabel } from './form-label.ts';
import { type GroupNode, groupEntries, groupLevels } from './group-entries.ts';
import type { PrintedCell, PrintedRow, PrintedTable } from './printed-table.ts';

// The form prints its one outer heading (申请人情况) over every column, also over those that stand in no inner group.
const insideOuterGroup = (block: FormBlock): readonly FormColumn[] => {
  const [outer, ...others] = block.columnGroups.filter(({ parent }) => parent === undefined);
  if (!outer || others.length > 0) return block.columns;
  return block.columns.map((column) => (column.group === undefined ? { ...column, group: outer.id } : column));
};

// Beside its group's heading a row need not repeat the group's name: "Denied: state secret" → "State secret".
const besideGroup = (label: BilingualText, level: number): BilingualText => {
  const rest = label.en.replace(/^[^:]+: /, '');
  return level > 1 ? { zh: label.zh, en: rest.charAt(0).toUpperCase() + rest.slice(1) } : label;
};

const columnHead = (block: FormBlock, stub: number): PrintedRow[] => {
  const depth = groupLevels(block.columnGroups) + 1;
  const rows: PrintedCell[][] = Array.from({ length: depth }, () => []);
  rows[0]!.push({ kind: 'head', text: block.label, scope: 'col', colSpan: stub, rowSpan: depth, role: 'corner' });
  for (const { entry, opens, level } of groupEntries(insideOuterGroup(block), block.columnGroups)) {
    for (const { group, span, level: at } of opens) {
      rows[at]!.push({ kind: 'head', text: group.label, scope: 'colgroup', colSpan: span, rowSpan: 1, role: 'column' });
    }
    rows[level]!.push({
      kind: 'head',
      text: entry.label,
      scope: 'col',
      colSpan: 1,
      rowSpan: depth - level,
      role: 'column',
    });
  }
  return rows;
};

const groupCell = ({ group, span, level }: GroupNode): PrintedCell => ({
  kind: 'head',
  text: formLabel(group),
  scope: 'rowgroup',
  colSpan: 1,
  rowSpan: span,
  role: 'group',
  level,
});

/** Table 3: group headings to the left of the rows they hold, each row heading as wide as the levels it does not use. */
export const layMatrix = (table: FormTable, block: FormBlock): PrintedTable => {
  const stub = groupLevels(block.rowGroups) + 1;
  const body = groupEntries(block.rows, block.rowGroups).map(
    ({ entry, opens, level }): PrintedRow => [
      ...opens.map(groupCell),
      {
        kind: 'head',
        text: besideGroup(formLabel(entry), level),
        scope: 'row',
        colSpan: stub - level,
        rowSpan: 1,
        role: 'row',
        level,
      },
      ...block.columns.map(
        (column): PrintedCell => ({
          kind: 'figure',
          pointer: figurePointer(table.id, entry.id, column.id),
          colSpan: 1,
          total: column.id === 'total' || entry.id === 'totalProcessed',
        }),
      ),
    ],
  );
  return { shape: 'matrix', stub, head: columnHead(block, stub), bodies: [body] };
};
