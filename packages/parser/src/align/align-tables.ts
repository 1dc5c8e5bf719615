import { type FormBlock, type FormEdition, figurePointer, forms } from '@nianbao/schema';
import type { Block, Slot } from '../segment/document.ts';
import type { SectionHeading } from '../segment/find-sections.ts';
import { alignDisputes } from './align-disputes.ts';
import type { AlignedCell, LostRow } from './aligned.ts';
import { chooseEdition } from './choose-edition.ts';
import { type CollectedRow, collectRows, type StrayRow } from './collect-rows.ts';
import { labelKey } from './fold-text.ts';
import { isGridRow, mapColumns } from './map-columns.ts';
import type { LabelMatch } from './match-labels.ts';
import { readCell } from './read-cell.ts';
import { opensRowsWithPipe } from './resolve-lone-pipes.ts';
import { resolveRow } from './resolve-row.ts';

/** What the alignment found: the edition, the cells in their places, the rows whose places are lost, the rest. */
export interface AlignedReport {
  readonly edition: FormEdition | null;
  readonly evidence: Readonly<Record<FormEdition, readonly string[]>>;
  readonly cells: ReadonlyMap<string, AlignedCell>;
  readonly lost: readonly LostRow[];
  readonly strays: readonly StrayRow[];
  /** Words between the tables that belong to no label. */
  readonly words: readonly Slot[];
}

const blockStart = (headings: readonly SectionHeading[], section: string): number | undefined =>
  headings.find((heading) => heading.section === section)?.block;

const firstWith = (blocks: readonly Block[], keys: readonly string[], from: number): number | undefined => {
  for (let index = from; index < blocks.length; index += 1) {
    const key = labelKey(blocks[index]!.text);
    if (key.length <= 80 && keys.some((candidate) => key.startsWith(candidate))) return index;
  }
  return undefined;
};

const tableTwo = ['第二十条第', '信息内容'].map(labelKey);
const tableThree = ['本列数据的勾稽关系', '申请人情况', '一本年新收政府信息公开申请', '本年新收政府信息公开申请'].map(
  labelKey,
);
const tableFour = ['行政复议行政诉讼', '行政复议', '结果维持'].map(labelKey);

interface Regions {
  readonly first: { readonly from: number; readonly to: number } | null;
  readonly second: { readonly from: number; readonly to: number } | null;
}

// Tables 2 and 3 lie between headings 二 and 四, table 4 between 四 and 五; where a heading is lost, the tables' own labels serve.
const findRegions = (blocks: readonly Block[], headings: readonly SectionHeading[]): Regions => {
  const starts = ['proactiveDisclosure', 'applications']
    .map((section) => blockStart(headings, section))
    .filter((start) => start !== undefined);
  const labelled = firstWith(blocks, [...tableTwo, ...tableThree], 0);
  const from = starts.length > 0 ? Math.min(...starts, labelled ?? Number.POSITIVE_INFINITY) : labelled;
  if (from === undefined) return { first: null, second: null };
  const end = blockStart(headings, 'problems') ?? blockStart(headings, 'otherMatters') ?? blocks.length;
  const disputes = blockStart(headings, 'disputes') ?? firstWith(blocks, tableFour, from);
  const middle = disputes !== undefined && disputes > from ? disputes : end;
  return { first: { from, to: middle }, second: middle < end ? { from: middle, to: end } : null };
};

const slotsOf = (blocks: readonly Block[], headings: readonly SectionHeading[], from: number, to: number): Slot[] => {
  const headed = new Set(headings.map((heading) => heading.block));
  return blocks.slice(from, to).flatMap((block, index) => (headed.has(from + index) ? [] : block.slots));
};

const formBlock = (edition: FormEdition, match: LabelMatch): FormBlock =>
  forms[edition].tables
    .find((table) => table.id === match.item.table)!
    .blocks.find((block) => block.id === match.item.block)!;

const alignBlock = (
  block: FormBlock,
  rows: readonly CollectedRow[],
  slots: readonly Slot[],
  matches: readonly LabelMatch[],
  opened: boolean,
  cells: Map<string, AlignedCell>,
  lost: LostRow[],
): void => {
  const columns = block.columns.map((column) => column.id);
  const grids = new Map<number | undefined, CollectedRow[]>();
  for (const row of rows) {
    const table = isGridRow(row) ? row.slots[0]!.place.table : undefined;
    grids.set(table, [...(grids.get(table) ?? []), row]);
  }
  for (const [table, members] of grids) {
    const map =
      table === undefined
        ? null
        : mapColumns(
            slots,
            matches.filter((match) => slots[match.firstSlot]!.place.table === table),
            members,
            block,
          );
    for (const { match, slots: own } of members) {
      const pointer = (column: string): string => figurePointer(match.item.table, match.item.id, column);
      if (map) {
        for (const slot of own) {
          const column = map.get(slot.column!);
          // A merged cell covers several columns of the form only where it is not a column of its own.
          if (column !== undefined && !cells.has(pointer(column))) cells.set(pointer(column), readCell(slot));
        }
        continue;
      }
      const resolved = resolveRow(own, columns.length, opened);
      if (resolved.kind === 'direct')
        for (const [index, column] of columns.entries()) cells.set(pointer(column), readCell(resolved.cells[index]!));
      else if (resolved.kind !== 'empty')
        lost.push({ table: match.item.table, row: match.item.id, columns, present: resolved.present });
    }
  }
};

/**
 * Aligns a segmented document to the official form: labels first (all at once, in the form's order), then each row's
 * figures to its columns, by grid column where there is a grid, else by counting.
 */
export const alignTables = (document: readonly Block[], headings: readonly SectionHeading[]): AlignedReport => {
  const regions = findRegions(document, headings);
  const cells = new Map<string, AlignedCell>();
  const lost: LostRow[] = [];
  if (!regions.first)
    return { edition: null, evidence: { '2019': [], '2021': [] }, cells, lost, strays: [], words: [] };
  const { from, to } = regions.first;
  const slots = slotsOf(document, headings, from, to);
  const choice = chooseEdition(slots);
  const collected = collectRows(slots, choice.matches);
  const opened = opensRowsWithPipe(
    slots,
    collected.rows.map((row) => row.match.firstSlot),
  );
  const blocks = new Map<FormBlock, CollectedRow[]>();
  for (const row of collected.rows) {
    const block = formBlock(choice.template, row.match);
    blocks.set(block, [...(blocks.get(block) ?? []), row]);
  }
  for (const [block, rows] of blocks) alignBlock(block, rows, slots, choice.matches, opened, cells, lost);
  if (regions.second) {
    const disputes = alignDisputes(slotsOf(document, headings, regions.second.from, regions.second.to));
    for (const [pointer, cell] of disputes.cells) cells.set(pointer, cell);
    if (disputes.lost) lost.push(disputes.lost);
  }
  return {
    edition: choice.edition,
    evidence: choice.evidence,
    cells,
    lost,
    strays: collected.strays,
    words: collected.words,
  };
};
