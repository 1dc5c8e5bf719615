import { type FormBlock, type FormEdition, forms, type Place, type TableId } from '@nianbao/schema';
import type { Block, Slot } from '../segment/document.ts';
import type { SectionHeading } from '../segment/find-sections.ts';
import { alignBlock } from './align-block.ts';
import { alignDisputes } from './align-disputes.ts';
import type { AlignedCell, LostRow } from './aligned.ts';
import { asCount } from './as-count.ts';
import { chooseEdition } from './choose-edition.ts';
import { adoptStrays, type CollectedRow, collectRows, type StrayRow } from './collect-rows.ts';
import { contestCopies } from './contest-copies.ts';
import { contestLaterTables } from './contest-later-tables.ts';
import { contestRows } from './contest-rows.ts';
import { distrustRows } from './distrust-rows.ts';
import { dropForeignColumns } from './drop-foreign-columns.ts';
import { dropOtherYears } from './drop-other-years.ts';
import { findRegions, type Region } from './find-regions.ts';
import { labelKey } from './fold-text.ts';
import type { LabelMatch } from './match-labels.ts';
import { keepsBlankCells, opensRowsWithPipe } from './resolve-lone-pipes.ts';
import { type TemplateItem, templates } from './template.ts';
import { fillsBehindCells, writeOutLastCells } from './write-out-last-cells.ts';

const formBlock = (edition: FormEdition, item: TemplateItem): FormBlock =>
  forms[edition].tables.find((table) => table.id === item.table)!.blocks.find((block) => block.id === item.block)!;

/** A row of the form with its label as printed: Han characters only, Simplified. */
export interface PrintedLabel {
  readonly table: string;
  readonly row: string;
  readonly printed: string;
  /** Whether it fills a cell of a real grid, so that no layout can have cut it. */
  readonly whole: boolean;
  readonly place: Place;
}

/** What the alignment found: the edition, the cells in their places, the rows whose places are lost, the rest. */
export interface AlignedReport {
  readonly edition: FormEdition | null;
  readonly cells: ReadonlyMap<string, AlignedCell>;
  readonly lost: readonly LostRow[];
  /** Tables whose columns may be printed in another order than they were read in. */
  readonly unsure: readonly TableId[];
  readonly strays: readonly StrayRow[];
  /** The printed headings of columns, joined; they may hold a unit. */
  readonly headers: string;
  /** The rows' labels as they were matched. */
  readonly labels: readonly PrintedLabel[];
  /** What is printed from the heading of the fee column to its row; null where that heading was not found. */
  readonly feeHeading: string | null;
}

const bodyOf = (blocks: readonly Block[], headings: readonly SectionHeading[], { from, to }: Region): Block[] => {
  const headed = new Set(headings.map((heading) => heading.block));
  const sections: Block[][] = [[]];
  for (let index = from; index < to; index += 1) {
    if (headed.has(index)) sections.push([]);
    else sections.at(-1)!.push(blocks[index]!);
  }
  return sections.flatMap(dropOtherYears);
};

const headersOf = (slots: readonly Slot[], matches: readonly LabelMatch[]): string =>
  matches
    .filter((match) => match.item.kind === 'column')
    .map((match) =>
      slots
        .slice(match.firstSlot, match.lastSlot + 1)
        .map((slot) => slot.text)
        .join(''),
    )
    .join(' | ');

const labelSigns = /^[\p{Script=Han}\p{Nd}\p{P}\s|]*$/u;

const labelsOf = (slots: readonly Slot[], matches: readonly LabelMatch[]): PrintedLabel[] =>
  matches.flatMap(({ item, exact, printed: matched, firstSlot, lastSlot }) => {
    if (item.kind !== 'row') return [];
    const { column, place } = slots[firstSlot]!;
    const text = slots
      .slice(firstSlot, lastSlot + 1)
      .map((slot) => slot.text)
      .join('');
    // Signs that no label has stand for characters that were not decoded: then its wording is not known.
    if (!exact && !labelSigns.test(text)) return [];
    const filled = labelKey(text);
    const alone = firstSlot === lastSlot && column !== undefined && place.page === undefined;
    // An approximate match may stop short of the characters that differ.
    const printed = exact || filled.length > matched.length + 6 ? matched : filled;
    return [{ table: item.table, row: item.id, printed, whole: alone && filled === printed, place }];
  });

// The unit stands in the heading of the column, in a line of its own under it, or beside the row's label.
const feeHeadingOf = (slots: readonly Slot[], matches: readonly LabelMatch[]): string | null => {
  const from = matches.findIndex(({ item }) => item.kind === 'column' && item.id === 'amountWanYuan');
  const row = matches.slice(from + 1).find(({ item }) => item.kind === 'row');
  if (from === -1 || row === undefined) return null;
  return slots
    .slice(matches[from]!.firstSlot, row.lastSlot + 2)
    .map((slot) => slot.text)
    .join('');
};

/**
 * Aligns a segmented document to the official form: labels first (all at once, in the form's order), then each row's
 * figures to its columns, by grid column where there is a grid, else by counting.
 */
export const alignTables = (document: readonly Block[], headings: readonly SectionHeading[]): AlignedReport => {
  const regions = findRegions(document, headings);
  const cells = new Map<string, AlignedCell>();
  const lost: LostRow[] = [];
  const unsure: TableId[] = [];
  if (!regions.first)
    return { edition: null, cells, lost, unsure, strays: [], headers: '', labels: [], feeHeading: null };
  const body = bodyOf(document, headings, regions.first);
  const slots = dropForeignColumns(body.flatMap((block) => block.slots));
  const choice = chooseEdition(slots);
  const template = templates[choice.template];
  const found = contestRows(adoptStrays(collectRows(slots, choice.matches), template), template);
  const closed = headings.some(({ section }) => section === 'disputes');
  const behind = closed ? [] : document.slice(regions.first.to).flatMap((block) => block.slots);
  const later = collectRows(behind, []).strays;
  const copied = contestCopies(found.rows, { slots, ...choice }, template);
  const collected = { ...found, rows: contestLaterTables(copied, later, template) };
  const opened = opensRowsWithPipe(
    slots,
    collected.rows.flatMap((row) => row.labelSlot ?? []),
  );
  const filled = collected.rows.map(({ slots, item }) => ({
    slots,
    width: formBlock(choice.template, item).columns.length,
  }));
  const writeOut = opened && fillsBehindCells(filled) ? writeOutLastCells : <T>(same: T): T => same;
  const rows = collected.rows.map((row) => ({ ...row, slots: writeOut(row.slots) }));
  const keepsBlanks =
    rows.some((row, index) => row.slots !== collected.rows[index]!.slots) ||
    keepsBlankCells(rows.map((row) => row.slots));
  const style = { opened, keepsBlanks };
  const blocks = new Map<FormBlock, CollectedRow[]>();
  for (const row of rows) {
    const block = formBlock(choice.template, row.item);
    blocks.set(block, [...(blocks.get(block) ?? []), row]);
  }
  for (const [block, rows] of blocks) {
    const aligned = alignBlock(block, { rows, slots, matches: choice.matches, style });
    if (aligned.unsure) unsure.push(rows[0]!.item.table);
    for (const row of distrustRows(aligned.rows, block)) {
      for (const [pointer, cell] of row.cells) cells.set(pointer, asCount(cell, block));
      if (row.lost) lost.push(row.lost);
    }
  }
  if (regions.second) {
    const printed = bodyOf(document, headings, regions.second);
    const disputes = alignDisputes(
      printed.map((block) => ({ ...block, slots: writeOut(block.slots) })),
      style,
    );
    for (const [pointer, cell] of disputes.cells) cells.set(pointer, cell);
    if (disputes.lost) lost.push(disputes.lost);
  }
  return {
    edition: choice.edition,
    cells,
    lost,
    unsure,
    strays: collected.strays,
    headers: headersOf(slots, choice.matches),
    labels: labelsOf(slots, choice.matches),
    feeHeading: feeHeadingOf(slots, choice.matches),
  };
};
