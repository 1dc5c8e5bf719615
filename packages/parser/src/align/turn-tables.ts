import type { Place } from '@nianbao/schema';
import type { Block, Slot } from '../segment/document.ts';
import { labelKey } from './fold-text.ts';
import { isFigureSlot } from './read-figure.ts';
import { type TemplateItem, templates } from './template.ts';

/** Blocks whose turned tables stand upright; `sourceOf` leads from a slot's place there to its place in the source. */
export interface UprightBlocks {
  readonly blocks: readonly Block[];
  readonly sourceOf: ReadonlyMap<Place, Place>;
}

const keysOf = (kind: TemplateItem['kind']): ReadonlyMap<string, string> =>
  new Map(
    [...templates['2019'], ...templates['2021']]
      .filter((item) => item.kind === kind && item.table === 'applications')
      .flatMap(({ keys, id }) => keys.map((key) => [key, id] as const)),
  );
const rowKeys = keysOf('row');
const columnKeys = keysOf('column');

// Table 3 has seven columns and twenty-odd rows: more columns than this, and it may lie on its side.
const wide = 15;
const fewest = { rows: 10, columns: 4 };

const spread = (table: readonly Block[], keys: ReadonlyMap<string, string>) => {
  const [labels, columns, rows] = [new Set<string>(), new Set<number>(), new Set<number>()];
  table.forEach((block, row) => {
    for (const slot of block.slots) {
      const id = slot.kind === 'text' && slot.text.length < 60 ? keys.get(labelKey(slot.text)) : undefined;
      if (id === undefined) continue;
      labels.add(id);
      columns.add(slot.column ?? -1);
      rows.add(row);
    }
  });
  return { labels: labels.size, columns: columns.size, rows: rows.size };
};

// The labels of its rows stand beside one another, those of its columns below one another.
const isTurned = (table: readonly Block[]): boolean => {
  if (!table.some(({ slots }) => slots.length >= wide)) return false;
  const rows = spread(table, rowKeys);
  if (rows.labels < fewest.rows || rows.columns < fewest.rows || rows.columns < 2 * rows.rows) return false;
  const columns = spread(table, columnKeys);
  return columns.labels >= fewest.columns && columns.rows >= fewest.columns && columns.columns <= 3;
};

// owner[row][column]: the cell over each field. A label that reaches down leaves no cell in the rows below.
const coverFields = (table: readonly Block[]): (Slot | undefined)[][] => {
  const owner: (Slot | undefined)[][] = [];
  table.forEach((block, row) => {
    const line: (Slot | undefined)[] = [];
    for (const slot of block.slots)
      for (let at = slot.column ?? 0; at < (slot.column ?? 0) + (slot.span ?? 1); at += 1) line[at] = slot;
    const above = owner[row - 1] ?? [];
    above.forEach((slot, at) => {
      if (slot && !line[at] && slot.kind === 'text' && !isFigureSlot(slot)) line[at] = slot;
    });
    owner.push(line);
  });
  return owner;
};

const turn = (table: readonly Block[], sourceOf: Map<Place, Place>): Block[] => {
  const owner = coverFields(table);
  const width = owner.reduce((most, line) => Math.max(most, line.length), 0);
  return Array.from({ length: width }, (_, column): Block => {
    const slots: Slot[] = [];
    owner.forEach((line, row) => {
      const slot = line[column];
      if (!slot || slot === owner[row - 1]?.[column]) return;
      // A label over several columns is one over several rows now: printed at the first of them.
      if (column > 0 && line[column - 1] === slot) return;
      let span = 1;
      while (owner[row + span]?.[column] === slot) span += 1;
      const place = { ...slot.place, row: column, column: row };
      sourceOf.set(place, slot.place);
      slots.push({ ...slot, column: row, span, place });
    });
    const place = { ...(slots[0]?.place ?? table[0]!.place), row: column };
    const text = slots.filter((slot) => slot.kind === 'text').map((slot) => slot.text);
    return { text: text.join(' '), slots, table: table[0]!.table!, place };
  }).filter(({ slots }) => slots.length > 0);
};

/**
 * Sets upright the tables that were printed with rows and columns exchanged: table 3 with its outcomes side by side and
 * the applicants one below another. Example: `const { blocks, sourceOf } = turnTables(document.blocks)`
 */
export const turnTables = (blocks: readonly Block[]): UprightBlocks => {
  const sourceOf = new Map<Place, Place>();
  if (!blocks.some(({ table, slots }) => table !== undefined && slots.length >= wide)) return { blocks, sourceOf };
  const upright: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const { table } = blocks[at]!;
    let end = at + 1;
    while (table !== undefined && blocks[end]?.table === table) end += 1;
    const run = blocks.slice(at, end);
    const grid = table !== undefined && run.every(({ slots }) => slots.every(({ column }) => column !== undefined));
    for (const block of grid && isTurned(run) ? turn(run, sourceOf) : run) upright.push(block);
    at = end;
  }
  return { blocks: upright, sourceOf };
};
