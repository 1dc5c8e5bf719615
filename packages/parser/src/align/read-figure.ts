import type { CellState } from '@nianbao/schema';
import type { Slot } from '../segment/document.ts';
import { foldText } from './fold-text.ts';

/** What a cell's text says: a number, or why there is none. `unit` is the unit printed in the cell, if any. */
export interface ReadFigure {
  readonly value: number | null;
  readonly state: CellState;
  readonly unit?: string;
}

// Digits that begin with a 0 and go on are several figures run together, not one.
const plain = /^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const thousands = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const withUnit = /^([+-]?[\d,]*\d(?:\.\d+)?)(万元|亿元|元|余件|件|条|项|个|宗|次|起|份|部|人)$/;
const withNote = /^([+-]?[\d,]*\d(?:\.\d+)?(?:万元|元|件|条|项|个|宗)?)\([^()]*\)$/;
// A footnote's mark behind the figure; folding would make a digit of ① and of ².
const footnote =
  /(?<=\d|[件条项个宗元])\s*(?:[\u00b9\u00b2\u00b3\u2070-\u2079\u2460-\u2473\u24f5-\u24fe\u2776-\u277f]+|[*＊†‡※]{1,3}|[[［〔【][注]?\d{1,2}[\]］〕】]|注\d{1,2})$/;
// Zero-width signs; those that turn the reading direction are not among them, they change what is seen.
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
// Whether there can be one of either: nearly all cells end in a digit or an ideograph.
const marked = /[^0-9\s]\s*$|注\d{1,2}\s*$|[\u00ad\u200b-\u200d\u2060\ufeff]/;
const raisedDigit = /[\u00b9\u00b2\u00b3\u2070-\u2079\u2460-\u2473\u2474-\u249b\u24f5-\u24fe\u2776-\u277f]/;
const slash = /^[/\\]+$/;
const dash = /^[-—–−─]{1,3}$/;
const none = /^(?:无|空|不适用|不涉及|没有|N\/?A)$/i;

// More digits than a number holds exactly are no figure of a report, but several run together.
const longestFigure = 15;

const toNumber = (text: string): number | null => {
  if (text.length > longestFigure) return null;
  if (plain.test(text)) return Number(text);
  return thousands.test(text) ? Number(text.replaceAll(',', '')) : null;
};

// What any figure or mark begins with; most cells that are words are told by their first character.
const opensFigure = /^[-+\d,/\\—–−─无空不没N]/i;
const words: ReadFigure = { value: null, state: 'text' };

const numeric = (value: number, unit?: string): ReadFigure => {
  const state = value === 0 ? 'zero' : 'value';
  return unit === undefined ? { value, state } : { value, state, unit };
};

/**
 * Reads the text of one cell. Width, thousands separators and an explicit sign are normalised; a unit or a bracketed
 * note after the figure leaves the figure and stays in the raw text. Anything else is no number.
 * Examples: '１,234' → 1234 · '2.5万元' → 2.5 (unit 万元) · '22(其中修订16件)' → 22 · '—' → null, dash · '6 6' → null, text
 */
export const readFigure = (raw: string): ReadFigure => {
  const short = raw.length <= 40 && marked.test(raw);
  const bare = short ? raw.replace(invisible, '').trimEnd().replace(footnote, '') : raw;
  if (short && raisedDigit.test(bare)) return words;
  const folded = foldText(bare).trim();
  // Markdown writers escape a dash: \\-.
  const text = folded.includes('\\') ? folded.replace(/\\(?=[-—*_.])/g, '') : folded;
  if (text === '') return { value: null, state: 'blank' };
  if (!opensFigure.test(text)) return words;
  const value = toNumber(text);
  if (value !== null) return numeric(value);
  if (slash.test(text)) return { value: null, state: 'slash' };
  if (dash.test(text)) return { value: null, state: 'dash' };
  if (none.test(text)) return { value: null, state: 'none' };
  const tight = text.replace(/\s+(?=[(万元件条项个宗])/g, '');
  const unit = withUnit.exec(tight);
  if (unit) {
    const figure = unit[2]!.startsWith('余') ? null : toNumber(unit[1]!);
    if (figure !== null) return numeric(figure, unit[2]);
  }
  const note = withNote.exec(tight);
  if (note) {
    const inner = readFigure(note[1]!);
    if (inner.value !== null) return inner;
  }
  return words;
};

// The same cells are asked for by many readers, and most cells of a report hold one of few texts.
const mostKnown = 20_000;
const known = new Map<string, boolean>();

/** Forgets the texts of a document that has been read. */
export const forgetFigures = (): void => known.clear();

/** Whether a slot can be a cell of figures: a number, or one of the marks that stand for none. */
export const isFigureSlot = ({ kind, text }: Slot): boolean => {
  if (kind !== 'text' || text.length > 40) return false;
  const asked = known.get(text);
  if (asked !== undefined) return asked;
  if (known.size >= mostKnown) known.clear();
  const isFigure = readFigure(text).state !== 'text';
  known.set(text, isFigure);
  return isFigure;
};
