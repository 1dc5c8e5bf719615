import { greatestOf, leastOf } from '../numbers/extremes.ts';
import type { Slot } from '../segment/document.ts';
import type { CollectedRow } from './collect-rows.ts';
import type { ColumnMap } from './map-columns.ts';
import type { LabelMatch } from './match-labels.ts';

/**
 * The columns of the form whose heading stands over several grid columns that have headings of their own, which differ:
 * 自然人 over 本年 and 累计, or over 2022 and 2023. Headings of their own stand between the form's and the first row.
 * `matches` and `rows`: those of one grid.
 */
export const findPartedColumns = (
  slots: readonly Slot[],
  matches: readonly LabelMatch[],
  rows: readonly CollectedRow[],
  map: ColumnMap,
): ReadonlySet<string> => {
  const parted = new Set<string>();
  if (new Set(map.values()).size === map.size) return parted;
  const { table } = rows[0]!.slots[0]!.place;
  const first = leastOf(rows.map((row) => row.slots[0]!.place.row ?? 0));
  const headed = matches.flatMap(({ item, lastSlot }) => {
    const { row = 0 } = slots[lastSlot]!.place;
    return item.kind !== 'row' && row < first ? [row] : [];
  });
  const last = greatestOf(headed);
  const named = new Map<string, string>();
  for (const { kind, text, place, column } of slots) {
    if (kind !== 'text' || column === undefined || place.table !== table) continue;
    const id = map.get(column);
    if (id === undefined || (place.row ?? 0) <= last || (place.row ?? 0) >= first) continue;
    const key = `${place.row} ${id}`;
    const name = named.get(key) ?? text.trim();
    if (name !== text.trim()) parted.add(id);
    named.set(key, name);
  }
  return parted;
};
