import { beginsWith, type Division, type DivisionIndex } from './division-index.ts';

/** Where the name of a body begins: its division, as far down as the name says it, and what follows. */
export interface LocatedBody {
  readonly division: Division | null;
  readonly rest: string;
}

// Words with the sign of a division in them that are none: 社区, 开发区, 市场.
const notDistrict =
  /(?:社|园|景|开发|高新|经开|新|保税|港|自贸|示范|管理|合作|先行|度假|试验|实验|工业|林|库|灾|校|地|小|片|特|矿|牧|禁|辖|辖地|产业|经济|功能|集聚|聚集|风景|名胜|城|军|战)区/;
const unknownBelow =
  /^\p{Script=Han}{1,7}?(?:自治县|县|自治旗|旗|区(?!域|划|块|间)|市(?!场|政|容|民|级|直|长|北|南|中|郊|区|属|管|社)|州(?!区))(?!委|直|级|属)/u;

/** Whether a text goes on with a division that the index does not know: abolished, misspelt or invented. */
const goesOnUnknown = (rest: string): boolean => {
  const match = unknownBelow.exec(rest);
  return match !== null && !notDistrict.test(match[0]) && !/(?:镇|乡|街道|局|厅|委|办|院|公司|中心)/.test(match[0]);
};

const longest = (text: string, divisions: Iterable<Division>): { division: Division; length: number } | null => {
  let best: { division: Division; length: number } | null = null;
  let tied = false;
  for (const division of divisions) {
    const length = beginsWith(text, division);
    if (length === 0) continue;
    if (best && length === best.length) tied = true;
    else if (!best || length > best.length) {
      best = { division, length };
      tied = false;
    }
  }
  return tied ? null : best;
};

const countiesOf = (province: Division): Division[] =>
  province.children.flatMap((child) => (child.level === 'prefecture' ? child.children : [child]));

const step = (division: Division, length: number, text: string): LocatedBody => descend(division, text.slice(length));

// From a division down as far as the name goes.
const descend = (division: Division, rest: string): LocatedBody => {
  const child = longest(rest, division.children);
  if (child) return step(child.division, child.length, rest);
  if (division.level === 'province') {
    const county = longest(rest, countiesOf(division));
    if (county) return step(county.division, county.length, rest);
  }
  // 三明市某县: in the prefecture, but not of it.
  if (division.level !== 'county' && goesOnUnknown(rest)) return { division: null, rest };
  return { division, rest };
};

const shortProvince = (name: string): string => name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, '');

const unique = (index: DivisionIndex, text: string): { division: Division; length: number } | null => {
  for (let length = Math.min(15, text.length); length >= 2; length -= 1) {
    const found = index.byName.get(text.slice(0, length));
    if (!found) continue;
    // 东区, 城区, 郊区 say nothing by themselves, even where there is only one; 新市区 was a district of 保定 too.
    const says = (length >= 3 || text[length - 1] === '县') && text.slice(0, length) !== '新市区';
    return found.length === 1 && says ? { division: found[0]!, length } : null;
  }
  return null;
};

/**
 * Finds the division that a body's name begins with. Only names that say it count: 湖南镇 is in no province of that name,
 * 北京街道 in no municipality, 海南州 is 海南藏族自治州; a name borne by several divisions (鼓楼区) gives none.
 * Example: `locateBody(index, '衢州市衢江区湖南镇')` → 衢江区 330803, rest '湖南镇'
 */
export const locateBody = (index: DivisionIndex, name: string): LocatedBody => {
  const text = index.simplify(name);
  const province = longest(text, index.provinces);
  if (province) return step(province.division, province.length, text);
  const found = unique(index, text);
  if (found) return step(found.division, found.length, text);
  for (const candidate of index.provinces) {
    const short = shortProvince(candidate.name);
    if (!text.startsWith(short)) continue;
    const below = descend(candidate, text.slice(short.length));
    // The short name alone (湖南镇, 吉林大学) says nothing.
    if (below.division && below.division !== candidate) return below;
  }
  return { division: null, rest: text };
};
