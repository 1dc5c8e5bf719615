import { mapCells, type Page, type PageCell } from '../page/page.ts';
import type { Random } from '../random.ts';
import { type Damage, onPage } from './damage.ts';

const onLabels = (page: Page, change: (text: string, cell: PageCell) => string): Page =>
  mapCells(page, (cell) => (cell.figures || cell.text === '' ? cell : { ...cell, text: change(cell.text, cell) }));

// A label broken over lines inside its cell.
const wrap = (text: string, every: number): string => text.replace(new RegExp(`(.{${every}})(?=.)`, 'gu'), '$1\n');

const shortLabels: Readonly<Record<string, string>> = {
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': '1.逾期不补正',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': '2.逾期不缴费',
};

const variants: readonly (readonly [RegExp, string])[] = [
  [/^第二十条第\((.)\)项$/, '第二十条  第($1)项'],
  [/这一情形/, '这一情况'],
  [/内部事务信息/, '内部事务'],
  [/^现行有效件数$/, '现行有效件数(历史累计)'],
  [/^行政规范性文件$/, '规范性文件'],
  [/^本年制发件数$/, '本年度制发数'],
  [/^本年废止件数$/, '本年度废止数'],
  [/^采购总金额$/, '采购总金额(万元)'],
  [/“三安全一稳定”/, '"三安全一稳定"'],
];

const reword = (text: string): string => variants.reduce((changed, [from, to]) => changed.replace(from, to), text);

const spaces = (text: string, random: Random): string =>
  [...text]
    .map((sign) => (random.chance(0.15) ? `${sign} ` : sign))
    .join('')
    .trim();

const unnumbered = (text: string): string => text.replace(/^(?:\d\.|[一二三四]、|\([一二三四五六七]\))/, '');

// Signs that a converter could not decode: the replacement character, or the bytes written out.
const garble = (text: string, random: Random): string =>
  [...text]
    .map((sign) => {
      if (sign < '一' || !random.chance(0.04)) return sign;
      const bytes = [...new TextEncoder().encode(sign)].map((byte) => `\\x${byte.toString(16).toUpperCase()}`).join('');
      return random.chance(0.5) ? '\uFFFD' : bytes;
    })
    .join('');

/** Labels wrapped, shortened, reworded, spaced out or without their numbers. */
export const labelDamages: readonly Damage[] = [
  onPage('labels wrapped', (page) => onLabels(page, (text) => (text.length > 8 ? wrap(text, 7) : text))),
  onPage('group labels cut up', (page) =>
    onLabels(page, (text, cell) => (cell.rows > 1 && cell.columns === 1 ? wrap(text, 3) : text)),
  ),
  onPage('labels short', (page) => onLabels(page, (text) => shortLabels[text] ?? text)),
  onPage('labels reworded', (page) => onLabels(page, reword)),
  onPage('labels spaced', (page, random) => onLabels(page, (text) => spaces(text, random))),
  onPage('labels with undecoded signs', (page, random) => onLabels(page, (text) => garble(text, random))),
  onPage('labels without numbers', (page) => onLabels(page, unnumbered)),
];
