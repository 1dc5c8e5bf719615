import { foldText, labelKey } from '../align/fold-text.ts';
import { isFigureSlot } from '../align/read-figure.ts';
import type { Block } from './document.ts';
import type { SectionHeading } from './find-sections.ts';

/** A table of the form with a real grid: blocks `from` to `to` (not included). */
interface FormTable {
  readonly section: string;
  readonly from: number;
  readonly to: number;
}

// What each table has and no other; all of it, so that a table with some of the words is none of them.
const labels: Readonly<Record<string, readonly string[]>> = {
  proactiveDisclosure: ['第二十条第', '信息内容', '规范性文件', '行政许可'].map(labelKey),
  applications: ['本年新收政府信息公开申请', '本年度办理结果', '结转下年度继续办理'].map(labelKey),
  disputes: ['结果维持', '结果纠正', '尚未审结', '复议后起诉'].map(labelKey),
};
const fewestFigures = 5;
// Lines above a table that may tell whose it is, or of which year.
const captionLines = 4;
const ofOthers =
  /20\d\d|[〇○零]二\p{Script=Han}年|(?:上|去|往|历)年|下属|所属|附属|各(?:单位|部门|乡镇)|样表|模板|填报说明|局|委员会|镇|乡|街道|中心|办公室/u;
const title = /20\d\d年.{0,60}(?:信息公开|政务公开).{0,20}(?:报告|年报)/;

const listTables = (blocks: readonly Block[]): readonly FormTable[] => {
  const found: FormTable[] = [];
  for (let from = 0; from < blocks.length; ) {
    const { table } = blocks[from]!;
    let to = from + 1;
    while (table !== undefined && blocks[to]?.table === table) to += 1;
    if (table !== undefined) {
      const run = blocks.slice(from, to);
      const words = run.map(({ text }) => labelKey(text)).join(' ');
      for (const [section, needed] of Object.entries(labels))
        if (needed.every((label) => words.includes(label))) found.push({ section, from, to });
    }
    from = to;
  }
  return found;
};

const figuresIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { slots }) => sum + slots.filter(isFigureSlot).length, 0);

const isShort = ({ text }: Block): boolean => text.length <= 80;

// By its caption, or by a report's title between the last section and the table.
const isOthers = (blocks: readonly Block[], { from }: FormTable, lastHeading: number): boolean => {
  if (from > lastHeading && blocks.slice(lastHeading, from).some((block) => isShort(block) && title.test(block.text)))
    return true;
  for (let index = from - 1; index >= Math.max(0, from - captionLines); index -= 1) {
    const block = blocks[index]!;
    if (block.table !== undefined) return false;
    if (isShort(block) && ofOthers.test(foldText(block.text))) return true;
  }
  return false;
};

/**
 * Moves tables that stand elsewhere (as 附件 behind the last section, all together in one section) to the end of the
 * section that they belong to: where that section is there and holds no figure, and the document has one such table and
 * no more. A table whose caption names a year or another body stays where it is. The same array where nothing is moved.
 */
export const bringTablesHome = (blocks: readonly Block[], headings: readonly SectionHeading[]): readonly Block[] => {
  const all = listTables(blocks);
  const moves = all.flatMap((table) => {
    const at = headings.findIndex(({ section }) => section === table.section);
    if (
      at === -1 ||
      all.some((other) => other !== table && (other.section === table.section || other.from === table.from))
    )
      return [];
    const end = headings[at + 1]?.block;
    const start = headings[at]!.block;
    if (end === undefined || (table.from >= start && table.from < end)) return [];
    if (figuresIn(blocks.slice(start, end)) > 0 || figuresIn(blocks.slice(table.from, table.to)) < fewestFigures)
      return [];
    return isOthers(blocks, table, headings.at(-1)!.block) ? [] : [{ ...table, before: end }];
  });
  if (moves.length === 0) return blocks;
  return blocks.flatMap((block, index) => {
    const moved = moves.filter(({ before }) => before === index).flatMap(({ from, to }) => blocks.slice(from, to));
    return moves.some(({ from, to }) => index >= from && index < to) ? moved : [...moved, block];
  });
};
