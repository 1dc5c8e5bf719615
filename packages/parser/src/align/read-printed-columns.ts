import type { FormBlock } from '@nianbao/schema';
import type { Slot } from '../segment/document.ts';
import { type Heading, hasUndecoded, listHeadings } from './list-headings.ts';
import { rankOf } from './read-header-cells.ts';

/** Columns from left to right; null stands for one that the form does not have. */
export type ColumnOrder = readonly (string | null)[];

/** The columns that a header names. */
export interface PrintedColumns {
  readonly order: ColumnOrder;
  /**
   * `contested`: the header sets them otherwise than the form, and its words do not tell how. `unsure`: they may be set
   * otherwise, or only be printed in another order than they stand in; `order` is the form's then.
   */
  readonly doubt: 'none' | 'unsure' | 'contested';
  /** Words before the first name of its line, which may be a column or the heading of the rows: how many, and where. */
  readonly leading?: { readonly count: number; readonly at: number };
}

// What a header prints: the block's columns, those that belong to a group, the group, the words of each line.
interface Header {
  readonly block: FormBlock;
  readonly all: readonly Heading[];
  readonly leaves: readonly Heading[];
  readonly members: readonly Heading[];
  readonly group: Heading | undefined;
  readonly lines: ReadonlyMap<string, readonly Heading[]>;
}

const rank = ({ block }: Header, { id }: Heading): number => rankOf(id!, block);
const sure = (order: ColumnOrder): PrintedColumns => ({ order, doubt: 'none' });
const idsOf = (headings: readonly Heading[]): ColumnOrder => headings.map(({ id }) => id);
const onOneLine = (headings: readonly Heading[]): boolean => headings.every(({ line }) => line === headings[0]!.line);

const openHeader = (slots: readonly Slot[], block: FormBlock): Header => {
  const all = listHeadings(slots, block);
  const columns = new Map(block.columns.map((column) => [column.id, column]));
  // The printing nearest to the rows counts.
  const last = new Map(all.map((heading) => [heading.id, heading]));
  const leaves = all.filter((heading) => columns.has(heading.id ?? '') && last.get(heading.id) === heading);
  return {
    block,
    all,
    leaves,
    members: leaves.filter(({ id }) => columns.get(id!)!.group !== undefined),
    group: all.findLast(({ id }) => id !== null && !columns.has(id)),
    lines: Map.groupBy(all, ({ line }) => line),
  };
};

// What a line names from its first column on (or from the first of `among`); a group none of whose columns is named is a
// column itself.
const chainOf = ({ leaves, members, group, lines }: Header, line: string, among = leaves): ColumnOrder => {
  const headings = lines.get(line)!;
  return headings
    .slice(headings.findIndex((heading) => among.includes(heading)))
    .filter((heading) => heading.id === null || leaves.includes(heading) || (heading === group && members.length === 0))
    .map((heading) => (leaves.includes(heading) ? heading.id : null));
};

// A header of two lines in one: the group, what stands beside it, and only then the group's columns.
const isFlattened = ({ all, members, group }: Header): boolean =>
  group !== undefined && members[0]?.line === group.line && !members.includes(all[all.indexOf(group) + 1]!);

const leadingOf = ({ lines }: Header, first: Heading): number => {
  const line = lines.get(first.line)!;
  return line.slice(0, line.indexOf(first)).filter(({ id }) => id === null).length;
};

const centreOf = ({ place }: Heading): number => (place.bbox![0]! + place.bbox![2]!) / 2;

// On a page of a PDF the columns stand where their headings do, whatever the height of each.
const byPosition = ({ leaves }: Header): ColumnOrder | null => {
  const page = leaves[0]!.place.page;
  if (leaves.some(({ place }) => !place.bbox || place.page !== page)) return null;
  const sorted = [...leaves].sort((a, b) => centreOf(a) - centreOf(b));
  const apart = sorted.every((leaf, index) => {
    const left = sorted[index - 1];
    if (!left || left.line === leaf.line) return true;
    return centreOf(left) < leaf.place.bbox![0]! && left.place.bbox![2]! < centreOf(leaf);
  });
  return apart ? idsOf(sorted) : null;
};

// Names at several heights: only those on one line are held against each other.
const fromLines = (header: Header): PrintedColumns => {
  const { leaves, lines } = header;
  const keeps = [...lines.values()].every((line) => {
    const ranks = line.filter((heading) => leaves.includes(heading)).map((heading) => rank(header, heading));
    return ranks.every((at, index) => index === 0 || ranks[index - 1]! < at);
  });
  return keeps
    ? sure(idsOf([...leaves].sort((a, b) => rank(header, a) - rank(header, b))))
    : { order: idsOf(leaves), doubt: 'contested' };
};

// Most columns are named twice: each row holds the figures of two years or two bodies.
const isRepeated = ({ all, leaves }: Header): boolean =>
  2 * leaves.filter((leaf) => all.some((other) => other !== leaf && other.id === leaf.id)).length > leaves.length;

// One name a line is the order of the cells, or that of their heights on the page: 自然人, set in the middle of its cell,
// comes below the heading of the group then, but never below the group's columns.
const fromColumn = (header: Header): PrintedColumns => {
  const { all, leaves, members, group } = header;
  const at = (heading: Heading): number => all.indexOf(heading);
  const leads = (single: Heading): boolean => rank(header, single) < rank(header, members[0]!);
  const singles = leaves.filter((leaf) => !members.includes(leaf));
  const late = singles.filter((single) => leads(single) && at(single) > at(members[0]!));
  if (late.length > 0) return { order: idsOf(leaves), doubt: 'contested' };
  const moved = (single: Heading): boolean =>
    (group && at(single) < at(group)) || singles.slice(singles.indexOf(single)).some(leads);
  const below = group !== undefined && singles.some((single) => leads(single) && at(group) < at(single));
  // Words between the group's columns are another column of it.
  const own = all
    .slice(at(members[0]!), at(members.at(-1)!) + 1)
    .filter((each) => each.id === null || members.includes(each));
  const order = [...singles.filter(moved), ...own, ...singles.filter((single) => !moved(single))];
  if (!below) return sure(idsOf(order));
  // Only where all else stands in the form's order is it set lower; of another order, its column may be anywhere.
  const ranks = order.filter(({ id }) => id !== null).map((heading) => rank(header, heading));
  const keeps = ranks.every((own, index) => index === 0 || ranks[index - 1]! < own);
  return { order: idsOf(order), doubt: keeps ? 'unsure' : 'contested' };
};

// The group's columns on one line, the others around them: where they stand beside the group's own heading, else where
// the form has them.
const aroundGroup = (header: Header): PrintedColumns => {
  const { all, leaves, members, group } = header;
  const flattened = isFlattened(header);
  const own = chainOf(header, members[0]!.line, flattened ? members : leaves);
  const isBeside = (heading: Heading): boolean =>
    heading.id === null && !flattened && heading.line === group?.line && all.indexOf(group) < all.indexOf(heading);
  const rest = all.filter((each) => isBeside(each) || (leaves.includes(each) && !own.includes(each.id)));
  const leads = (single: Heading): boolean => single.id !== null && rank(header, single) < rank(header, members[0]!);
  const before: Heading[] = [];
  const after: Heading[] = [];
  let doubt: PrintedColumns['doubt'] = 'none';
  for (const [index, single] of rest.entries()) {
    const beside = group?.line === single.line;
    const behind = group !== undefined && all.indexOf(group) < all.indexOf(single);
    if (leads(single) && behind) doubt = beside ? 'contested' : 'unsure';
    // The total before the group, or before a column that stands before the group.
    const moved = (beside && !behind) || rest.slice(index + 1).some(leads);
    (leads(single) || moved ? before : after).push(single);
  }
  const leading = {
    count: flattened ? 0 : leadingOf(header, members[0]!),
    at: before.length + own.indexOf(members[0]!.id),
  };
  return { order: [...idsOf(before), ...own, ...idsOf(after)], doubt, leading };
};

/**
 * Reads which columns the header of a block names, and in which order, from its words (no grid is needed): all names on one
 * line; the names of a group's columns on a line below that of the group; or one name a line. Null where it names fewer
 * than two, or one of them twice. `slots`: what stands before the first row.
 * Example: 自然人 | 法人或其他组织 | 总计 over 科研机构 | 商业企业 → naturalPerson, researchInstitution, commercialEnterprise, total
 */
export const readPrintedColumns = (slots: readonly Slot[], block: FormBlock): PrintedColumns | null => {
  const header = openHeader(slots, block);
  const { leaves, members, lines } = header;
  if (leaves.length < 2 || (leaves.length < block.columns.length && hasUndecoded(slots))) return null;
  if (leaves.some(({ id, line }) => lines.get(line)!.filter((other) => other.id === id).length > 1)) return null;
  const positions = byPosition(header);
  if (positions) return sure(positions);
  if (onOneLine(leaves) && !isFlattened(header)) {
    const leading = { count: leadingOf(header, leaves[0]!), at: 0 };
    return { ...sure(chainOf(header, leaves[0]!.line)), leading };
  }
  const alone = leaves.every(({ line, whole }) => whole && lines.get(line)!.length === 1);
  if (members.length === 0) return alone ? sure(idsOf(leaves)) : null;
  if (alone) return isRepeated(header) ? { order: idsOf(leaves), doubt: 'contested' } : fromColumn(header);
  return onOneLine(members) ? aroundGroup(header) : fromLines(header);
};
