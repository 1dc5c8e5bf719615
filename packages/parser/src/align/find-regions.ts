import { leastOf } from '../numbers/extremes.ts';
import type { Block } from '../segment/document.ts';
import type { SectionHeading } from '../segment/find-sections.ts';
import { firstHan, labelKey } from './fold-text.ts';

const blockStart = (headings: readonly SectionHeading[], section: string): number | undefined =>
  headings.find((heading) => heading.section === section)?.block;

const firstWith = (blocks: readonly Block[], keys: readonly string[], from: number): number | undefined => {
  const openings = new Set(keys.map((key) => key[0]));
  for (let index = from; index < blocks.length; index += 1) {
    const { text } = blocks[index]!;
    if (!openings.has(firstHan(text))) continue;
    const key = labelKey(text);
    if (key.length <= 80 && keys.some((candidate) => key.startsWith(candidate))) return index;
  }
  return undefined;
};

const tableTwo = ['第二十条第', '信息内容'].map(labelKey);
const tableThree = ['本列数据的勾稽关系', '申请人情况', '一本年新收政府信息公开申请', '本年新收政府信息公开申请'].map(
  labelKey,
);
const tableFour = ['行政复议行政诉讼', '行政复议', '结果维持'].map(labelKey);

/** A run of blocks, `to` not included. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** Where the tables stand: `first` holds tables 2 and 3, `second` table 4. */
export interface Regions {
  readonly first: Region | null;
  readonly second: Region | null;
}

/**
 * Tables 2 and 3 lie between headings 二 and 四, table 4 between 四 and 五; where a heading is lost, the tables' own labels
 * serve.
 */
export const findRegions = (blocks: readonly Block[], headings: readonly SectionHeading[]): Regions => {
  const starts = ['proactiveDisclosure', 'applications']
    .map((section) => blockStart(headings, section))
    .filter((start) => start !== undefined);
  const labelled = firstWith(blocks, [...tableTwo, ...tableThree], 0);
  const from = starts.length > 0 ? leastOf([...starts, labelled ?? Number.POSITIVE_INFINITY]) : labelled;
  if (from === undefined) return { first: null, second: null };
  const end = blockStart(headings, 'problems') ?? blockStart(headings, 'otherMatters') ?? blocks.length;
  const disputes = blockStart(headings, 'disputes') ?? firstWith(blocks, tableFour, from);
  const middle = disputes !== undefined && disputes > from ? disputes : end;
  return { first: { from, to: middle }, second: middle < end ? { from: middle, to: end } : null };
};
