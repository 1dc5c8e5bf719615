import { Converter } from 'opencc-js/cn2t';
import { mapCells, type Page } from '../page/page.ts';
import type { Random } from '../random.ts';
import { type Damage, onPage } from './damage.ts';

const toTraditional = Converter({ from: 'cn', to: 't' });

const onText = (page: Page, change: (text: string) => string): Page => ({
  items: mapCells(page, (cell) => ({ ...cell, text: change(cell.text) })).items.map((item) =>
    item.kind === 'paragraph' ? { ...item, text: change(item.text) } : item,
  ),
});

// Some mirrors put the pinyin after characters that they converted (quirks.md).
const pinyin: Readonly<Record<string, string>> = {
  開: 'kāi',
  處: 'chù',
  數: 'shù',
  結: 'jié',
  轉: 'zhuǎn',
  關: 'guān',
  機: 'jī',
  構: 'gòu',
  務: 'wù',
  計: 'jì',
  區: 'qū',
  總: 'zǒng',
};
const withPinyin = (text: string, random: Random): string =>
  text.replace(/[開處數結轉關機構務計區總]/g, (sign) => (random.chance(0.6) ? `${sign}(${pinyin[sign]})` : sign));

// What text taken from PDF holds instead of the ideographs; NFKC repairs the first kind only.
const radicals: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  行: '⾏',
  文: '⽂',
  自: '⾃',
  人: '⼈',
  民: '⺠',
  长: '⻓',
};
const withRadicals = (text: string): string => text.replace(/[一二行文自人民长]/g, (sign) => radicals[sign]!);

const inTraditional = (name: string, change: (text: string, random: Random) => string): Damage => ({
  name,
  apply: ({ page, printed, agency }, random) => ({
    page: onText(page, (text) => change(toTraditional(text), random)),
    printed,
    agency: toTraditional(agency),
  }),
});

/** The whole page in other characters. */
export const scriptDamages: readonly Damage[] = [
  inTraditional('Traditional', (text) => text),
  inTraditional('Traditional with pinyin', withPinyin),
  onPage('CJK radicals', (page) => onText(page, withRadicals)),
];
