import type { Publication } from '@nianbao/schema';
import { foldText } from '../align/fold-text.ts';
import type { Block } from '../segment/document.ts';
import { type Found, foundIn } from './found.ts';

type Field = Exclude<keyof Publication, 'url' | 'website'>;

interface Label {
  readonly field: Field | null;
  readonly pattern: RegExp;
}

// `null`: a label that ends the value before it, but whose own value is not kept.
const labels: readonly Label[] = [
  { field: 'indexNumber', pattern: /(?:信息)?索\s*引\s*号/ },
  { field: 'documentNumber', pattern: /(?:发文字号|文\s*号|文件编号)/ },
  { field: 'publisher', pattern: /(?:发布机构|公开责任部门|公开机构|发文机关|发布单位)/ },
  {
    field: 'publishedOn',
    pattern: /(?:发布日期|发布时间|公开日期|公开时间|发表日期|发文日期|发布于|发表时间|更新日期|时间|日期)/,
  },
  { field: 'documentDate', pattern: /(?:成文日期|生成日期|制发日期)/ },
  {
    field: null,
    pattern:
      /(?:主题分类|信息来源|来\s*源|体裁分类|公开方式|分\s*类|有\s*效\s*性|生效日期|失效日期|标\s*题|名\s*称|主\s*题\s*词|关键词|编辑|作者|浏览次数|点击率|点击量|字号|字体|阅读次数|访问次数|公开范围|责任编辑|打印)/,
  },
];

const any = new RegExp(labels.map((label) => label.pattern.source).join('|'), 'g');
const empty = /^(?:无文号|无|暂无|-|—|\/|None|null)?$/i;
const date = /^(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/;

const readDate = (text: string): string | null => {
  const match = date.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  if (Number(year) < 1990 || Number(month) > 12 || Number(day) > 31) return null;
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
};

const clean = (field: Field, raw: string): string | null => {
  const text = foldText(raw).replace(/^[\s:|]+|[\s|,;【]+$/g, '');
  if (empty.test(text.replace(/\s+/g, ''))) return null;
  if (field === 'publishedOn' || field === 'documentDate') return readDate(text);
  if (field === 'indexNumber')
    return /^[\w/\-().〔〕[\]\p{Script=Han}]+/u.exec(text)?.[0].replace(/-None$/, '') || null;
  return text.split(/\s{2,}|[,;。]/)[0]!.trim() || null;
};

/** Publication data as found, by field. */
export type FoundPublication = Partial<Record<Field, Found>>;

// Labels and values alternate; a value ends where the next label begins, so that an empty one never takes its neighbour's.
const readBlock = (block: Block, found: FoundPublication): void => {
  const text = foldText(block.text);
  const marks = [...text.matchAll(any)].filter((mark, index, all) => {
    const rest = text.slice(mark.index + mark[0].length);
    return /^\s*:/.test(rest) || (block.slots.length > 1 && index < all.length);
  });
  marks.forEach((mark, index) => {
    const field = labels.find((label) => new RegExp(`^(?:${label.pattern.source})$`).test(mark[0]))?.field;
    if (!field || found[field]) return;
    const from = mark.index + mark[0].length;
    const to = marks[index + 1]?.index ?? text.length;
    const value = clean(field, text.slice(from, to));
    if (value === null) return;
    const at = text.indexOf(value, from);
    const start = at === -1 ? from : at;
    const end = at === -1 ? to : at + value.length;
    found[field] =
      field === 'publisher'
        ? foundIn(block, start, end, block.text.slice(start, end))
        : foundIn(block, start, end, value);
  });
};

/**
 * Reads what stands in the metadata around a report: index number, document number, publisher, dates. Only short blocks
 * with label and colon (or in a metadata table) count, so that prose about dates does not.
 */
export const readPublication = (blocks: readonly Block[]): FoundPublication => {
  const found: FoundPublication = {};
  for (const block of blocks)
    if (block.text.length <= 400 && (block.text.length <= 120 || block.slots.length > 1)) readBlock(block, found);
  return found;
};
