import type { TableId } from '@nianbao/schema';
import type { CollectedRow, StrayRow } from './collect-rows.ts';
import { figuresOf, rowFinder, rowsOfWholeTable } from './contest-rows.ts';
import { isFigureCell } from './part-figures.ts';
import type { TemplateItem } from './template.ts';

/**
 * Where no heading closes the region of the tables, whole tables behind it are those of other bodies, one after another:
 * where they have other figures, nothing says whose the first are, and all rows of such a table are contested. `later`:
 * what stands behind the region, in order.
 */
export const contestLaterTables = (
  rows: readonly CollectedRow[],
  later: readonly StrayRow[],
  template: readonly TemplateItem[],
): readonly CollectedRow[] => {
  const rowOf = rowFinder(rows, template);
  const printed = new Set<CollectedRow>();
  const differing = new Set<TableId>();
  for (const stray of later) {
    const row = rowOf(stray);
    if (!row?.slots.some(isFigureCell)) continue;
    printed.add(row);
    if (figuresOf(row.slots) !== figuresOf(stray.slots)) differing.add(row.item.table);
  }
  const again = [...differing].filter(
    (table) => [...printed].filter(({ item }) => item.table === table).length >= rowsOfWholeTable(table, template),
  );
  return rows.map((row) =>
    again.includes(row.item.table) && row.slots.some(isFigureCell) ? { ...row, contested: true } : row,
  );
};
