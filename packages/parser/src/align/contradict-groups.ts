import type { FormBlock } from '@nianbao/schema';
import type { Slot } from '../segment/document.ts';
import { columnNames, groupNames, keysOf } from './read-header-cells.ts';

// Null on a page without lines: where its words stand says nothing of their order.
const lineOf = ({ place }: Slot): string | null => {
  if (place.table !== undefined) return `${place.table} ${place.row}`;
  return place.line === undefined ? null : String(place.line);
};

/**
 * Whether `order` (columns of the form from left to right) sets a column on another side of a group of columns than the
 * header does: 法人或其他组织 printed before 自然人, and figures that would be read the other way round. The total is left
 * out: the sums of the rows find it. `headings`: what stands before the first row. Only headings on one line are held
 * against each other, since a drawn header prints its cells at several heights.
 */
export const contradictsGroups = (headings: readonly Slot[], order: readonly string[], block: FormBlock): boolean => {
  const groups = groupNames(block);
  if (groups.size === 0) return false;
  const names = columnNames(block);
  const single = block.columns.flatMap(({ id, group }) => (group === undefined && id !== 'total' ? [id] : []));
  const wanted = new Set([...single, ...groups.values()]);
  // The first printing of each heading on its line: a heading over several cells may be repeated in each of them.
  const lines = new Map<string, string[]>();
  for (const slot of headings) {
    const key = lineOf(slot);
    if (slot.kind !== 'text' || key === null) continue;
    const id = keysOf(slot.text)
      .map((words) => groups.get(words) ?? names.get(words))
      .find((name) => name !== undefined);
    if (id === undefined || !wanted.has(id)) continue;
    const line = lines.get(key) ?? [];
    if (!line.includes(id)) lines.set(key, [...line, id]);
  }
  const groupOf = new Map(block.columns.map(({ id, group }) => [id, group]));
  const at = (id: string): number => order.findIndex((column) => column === id || groupOf.get(column) === id);
  return [...lines.values()].some((line) => {
    const places = line.map(at).filter((place) => place !== -1);
    return places.some((place, index) => index > 0 && places[index - 1]! > place);
  });
};
