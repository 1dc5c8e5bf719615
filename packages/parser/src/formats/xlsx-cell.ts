import { SSF } from '@e965/xlsx';

/** What SheetJS keeps of a cell, as far as it is used here: kind, value, the value as shown, number format, formula. */
export interface LibraryCell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly z?: string | number;
  readonly f?: string;
}

// A spreadsheet keeps 15 digits; those behind are what is left of binary fractions.
const keptDigits = 15;
const figure = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
// What a number format prints around a figure: separators, currency, a unit.
const decoration = /[,，\s¥￥$_]|(?:万元|亿元|元|件|条|项|个|宗|次|份|部|人)$/g;

const isGeneral = (format: string | number | undefined): boolean =>
  format === undefined || /^(?:general|g\/通用格式)?$/i.test(String(format));

// Nobody sees whether the figure as typed or the one that its number format makes of it is the published one.
const printNumber = (typed: number, shown: string, format: string | number | undefined): string => {
  const text = String(Number(typed.toPrecision(keptDigits)));
  if (isGeneral(format)) return text;
  const bare = shown.replace(decoration, '');
  if (bare.endsWith('%') && Number(bare.slice(0, -1)) === Number((100 * typed).toPrecision(keptDigits))) return shown;
  if (figure.test(bare)) return Number(bare) === Number(text) ? text : `${shown.trim()}≠${text}`;
  return /\d/.test(shown) ? `${shown.trim()}≠${text}` : shown;
};

/**
 * The text of a cell as it is published: a date as shown, a figure as typed where its number format shows the same figure
 * (with separators or a unit), what is shown where that is no figure (a format may print 0 as a dash or not at all), and
 * both where they are two figures, so that neither is taken for the other. A formula that was never calculated has no
 * figure yet: the library gives it the kind of an empty cell and the value 0.
 * Example: `printCell({ t: 'n', v: 3.6, w: '4', z: '0' })` → '4≠3.6'
 */
export const printCell = ({ t, v, w, z, f }: LibraryCell): string => {
  if (t === 'z' || v === undefined || v === null) return f === undefined ? '' : `=${f}`;
  if (t === 'n' && z !== undefined && SSF.is_date(String(z))) return w ?? String(v);
  if (t === 'e' || t === 'b') return w ?? String(v);
  return typeof v === 'number' ? printNumber(v, w ?? String(v), z) : String(v);
};

const withoutZeros = /<(?:\w+:)?sheetView\b[^<>]*\sshowZeros\s*=\s*["'](?:0|false|off)["']/;
const zeroCell =
  /(<(?:\w+:)?c\b(?:\s(?!t\s*=)[\w:]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*>)(?:<(?:\w+:)?f\b[^<>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>))?<((?:\w+:)?v)>-?0(?:\.0*)?<\/\2>/g;

/** The XML of a sheet without the zeros that its view does not show; any other sheet as it is. */
export const hideZeros = (xml: string): string => (withoutZeros.test(xml) ? xml.replace(zeroCell, '$1') : xml);
