import type { FormBlock } from '@nianbao/schema';
import type { Slot } from '../segment/document.ts';
import { foldText, labelKey } from './fold-text.ts';

/** The keys by which the words of a heading are compared: with what stands in brackets, and without. */
export const keysOf = (text: string): string[] => {
  const folded = foldText(text);
  return [labelKey(folded), labelKey(folded.replace(/\([^()]*\)/g, ''))].filter((key) => key !== '');
};

/** The names of a block's columns: key → column of the form. */
export const columnNames = (block: FormBlock): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { id, label, aliases } of block.columns) {
    for (const name of [label.zh, ...aliases]) for (const key of keysOf(name)) if (!names.has(key)) names.set(key, id);
  }
  return names;
};

/** The names of the headings that stand over several of a block's columns (法人或其他组织): key → group of the form. */
export const groupNames = (block: FormBlock): ReadonlyMap<string, string> => {
  const grouped = new Set(block.columns.map((column) => column.group));
  const groups = block.columnGroups.filter(({ id }) => grouped.has(id));
  return new Map(
    groups.flatMap(({ id, label, aliases }) => [label.zh, ...aliases].flatMap(keysOf).map((key) => [key, id] as const)),
  );
};

/** Where the form prints a column, or the first column of a group. */
export const rankOf = (id: string, block: FormBlock): number =>
  block.columns.findIndex((column) => column.id === id || column.group === id);

/**
 * Column headings of a grid: grid column → column of the form, and each line's headings (columns and groups) from left
 * to right.
 */
export interface HeaderCells {
  readonly columns: ReadonlyMap<number, string>;
  readonly lines: readonly (readonly string[])[];
}

/**
 * Reads the column headings of a real grid cell by cell, whatever their order: grid column → column of the form. Only
 * headings above `row` in the same table count, the nearest first; a heading that is no label of the block is left out.
 */
export const readHeaderCells = (slots: readonly Slot[], table: number, row: number, block: FormBlock): HeaderCells => {
  const names = columnNames(block);
  const groups = groupNames(block);
  const headings = slots
    .filter((slot) => slot.place.table === table && slot.kind === 'text' && (slot.place.row ?? row) < row)
    .sort((a, b) => b.place.row! - a.place.row!);
  const map = new Map<number, string>();
  const taken = new Map<string, number>();
  const lines = new Map<number, string[]>();
  const enter = (row: number, id: string): void => {
    lines.set(row, [...(lines.get(row) ?? []), id]);
  };
  for (const slot of headings) {
    const keys = keysOf(slot.text);
    const id = keys.map((key) => names.get(key)).find((name) => name !== undefined);
    const group = keys.map((key) => groups.get(key)).find((name) => name !== undefined);
    // A grid without spans repeats the heading over each of its columns.
    if (group !== undefined && lines.get(slot.place.row!)?.at(-1) !== group) enter(slot.place.row!, group);
    // A label of the block that stood nearer has decided already (table 2 repeats 信息内容 and 处理决定数量).
    if (id === undefined || (taken.has(id) && taken.get(id) !== slot.place.row)) continue;
    taken.set(id, slot.place.row!);
    enter(slot.place.row!, id);
    for (let index = 0; index < (slot.span ?? 1); index += 1)
      if (!map.has(slot.column! + index)) map.set(slot.column! + index, id);
  }
  return { columns: map, lines: [...lines.values()] };
};
