// The same figure written otherwise. What is printed is still that figure, unless a twist says that nobody can know.

import type { Random } from '../../random.ts';
import type { MakerName } from '../makers/makers.ts';
import { type Cell, countsOf, figuresOf } from '../sheet.ts';
import { all, family, onZeros, type Twist, without } from '../twist.ts';
import { acceptIn, orNull } from './accept.ts';

const makers: readonly MakerName[] = [
  'html',
  'docx',
  'xlsx',
  'markdown',
  'tabs',
  'pipes',
  'lines',
  'spaces',
  'csv',
  'pdf ruled',
];
const figures = family('figures', makers);
type Change = (text: string, random: Random, each: Cell) => string;

/** Writes every count otherwise. `open`: nobody can be sure what is meant; null is as good as the figure. */
const written = (name: string, change: Change, open = false, on?: Twist['makers']): Twist =>
  figures(
    name,
    (doc, _, random) => {
      for (const each of countsOf(doc)) {
        const before = each.t;
        each.t = change(each.t, random, each);
        if (open && each.t !== before) acceptIn(doc, [each], orNull);
      }
    },
    on,
  );

const digits =
  (zero: number) =>
  (text: string): string =>
    text.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const each =
  (list: string) =>
  (text: string): string =>
    text.replaceAll(/\d/g, (digit) => [...list][Number(digit)]!);
const parted =
  (mark: string) =>
  (text: string): string =>
    text.replace(/\B(?=(\d{3})+$)/g, mark);

const spoken =
  (list: string, units: readonly string[]) =>
  (text: string): string => {
    const n = Number(text);
    if (n >= 10_000 || Number.isNaN(n)) return text;
    if (n === 0) return [...list][0]!;
    const places = [...String(n)].map(Number);
    return places
      .map((digit, at) => (digit === 0 ? '零' : [...list][digit]! + units[places.length - 1 - at]!))
      .join('')
      .replaceAll(/零+/g, '零')
      .replace(/零$/, '')
      .replace(/^一十/, '十');
  };
const inside =
  (mark: string) =>
  (text: string): string =>
    text.length > 1 ? `${text[0]}${mark}${text.slice(1)}` : text;
const circled = (text: string): string => {
  const n = Number(text);
  return n >= 1 && n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : text;
};

export const figureTwists: readonly Twist[] = [
  written('commas', parted(',')),
  written('full-width commas', parted('，')),
  written('spaces at thousands', parted(' ')),
  written('thin spaces at thousands', parted('\u2009')),
  written('no-break spaces at thousands', parted('\u00a0')),
  written('narrow no-break spaces at thousands', parted('\u202f')),
  written('apostrophes at thousands', parted('’')),
  written('points at thousands', parted('.'), true),
  written('full-width digits', digits(0xff10)),
  written('mathematical digits', digits(0x1d7ce)),
  written('Arabic-Indic digits', digits(0x0660), true),
  written('circled digits', circled, true),
  written('superscript digits', each('⁰¹²³⁴⁵⁶⁷⁸⁹'), true),
  written('Chinese digits in a row', each('〇一二三四五六七八九'), true),
  written('Chinese numerals', spoken('零一二三四五六七八九', ['', '十', '百', '千']), true),
  written('financial numerals', spoken('零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟']), true),
  // A workbook stores the same number.
  written('one decimal', (text) => `${text}.0`, false, without(makers, 'xlsx')),
  written('two decimals', (text) => `${text}.00`, false, without(makers, 'xlsx')),
  written('unit', (text) => `${text}件`),
  written('unit and space', (text) => `${text} 件`),
  written('unit of two', (text) => `${text}（件）`),
  written('footnote number in brackets', (text) => `${text}[1]`),
  written('footnote circled', (text, random) => (random.chance(0.2) ? `${text}①` : text)),
  written('asterisk behind', (text) => `${text}*`),
  written('asterisk before', (text) => `*${text}`, true),
  written('leading zeros', (text) => text.padStart(4, '0')),
  written('plus before', (text) => `+${text}`),
  written('point behind', (text) => `${text}.`),
  written('in quotes', (text) => `“${text}”`),
  written('in brackets', (text) => `（${text}）`, true),
  written('in square brackets', (text) => `[${text}]`, true),
  written('equals before', (text) => `=${text}`, true),
  written('about', (text) => `约${text}`, true),
  written('more than', (text) => `${text}余`, true),
  written('at least', (text) => `≥${text}`, true),
  written('percent', (text) => `${text}%`, true),
  written('broken over two lines', inside('\n'), true),
  written('a space inside', inside(' '), true),
  written('a soft hyphen inside', inside('\u00ad')),
  written('a zero-width space inside', inside('\u200b')),
  written('a word joiner inside', inside('\u2060')),
  written('zero-width marks around', (text) => `\ufeff${text}\u200e`),
  written('right-to-left override', (text) => `\u202e${[...text].reverse().join('')}\u202c`, true),
  written('O for 0', (text) => text.replaceAll('0', 'O'), true),
  written('o for 0', (text) => text.replaceAll('0', 'o'), true),
  written('l for 1', (text) => text.replaceAll('1', 'l'), true),
  written('I for 1', (text) => text.replaceAll('1', 'I'), true),
  written('S for 5, B for 8', (text) => text.replaceAll('5', 'S').replaceAll('8', 'B'), true),
  onZeros(written('ring for 0', (text) => (text === '0' ? '○' : text), true)),
  written('a wavy line between two', (text) => `${text}~${Number(text) + 3}`, true),
  written('with words behind', (text) => `${text}（其中网络${Math.floor(Number(text) / 2)}件）`),
  written('with words before', (text) => `共${text}件`, true),
  written('sum written out', (text) => (Number(text) > 3 ? `${Number(text) - 3}+3` : text), true),
  written('ten thousands', (text) => (Number(text) > 999 ? `${Number(text) / 10_000}万` : text)),
  written('exponents', (text) => (Number(text) > 999 ? `${Number(text) / 1000}E+03` : text), true),
  written('underlined by underscores', (text) => `__${text}__`),
  written('struck by tildes', (text) => `~~9~~${text}`, true),
  figures('fees in yuan with their unit', (doc) => {
    for (const fee of figuresOf(doc).filter(({ k }) => k!.includes('Fees'))) {
      const { v } = doc.expected.get(fee.k!)!;
      fee.t = `${(v! * 10_000).toFixed(0)}元`;
      doc.expected.set(fee.k!, { v: v!, open: true });
    }
  }),
  figures(
    'fees with commas and decimals',
    (doc) => {
      for (const fee of figuresOf(doc).filter(({ k }) => k!.includes('Fees'))) {
        fee.t = '1,234.50';
        doc.expected.set(fee.k!, { v: 1234.5 });
      }
    },
    all,
  ),
];
