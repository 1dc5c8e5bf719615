import type { NarrativeFigure } from '@nianbao/schema';
import type { ReportReading } from '../engine/check.ts';

/** A figure of the prose as a rule sees it: in the unit of the tables (cases; 万元 for money), with its sentence. */
export interface StatedFigure {
  readonly path: string;
  readonly quantity: string;
  readonly value: number;
  /** Half of the last printed digit, where the unit is larger than the table's: 「1.2万件」 → 500; else 0. */
  readonly tolerance: number;
  /** As printed. Example: 「1.2万件」, of which the number is 1.2 */
  readonly printed: string;
  readonly number: number;
  readonly unit: string;
  readonly scope: string | null;
  /** The sentence, folded; `before` is what stands in it before the figure, `after` what follows the number and unit. */
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
}

const factorOf = (unit: string): number => {
  if (unit.endsWith('元')) return unit === '元' ? 1e-4 : unit.startsWith('亿') ? 1e4 : 1;
  return unit.startsWith('亿') ? 1e8 : unit.startsWith('万') ? 1e4 : 1;
};

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

const longestAmount = 24;

// 「1.2万件,其中…」 → 「1.2万件」: up to the unit, which stands close behind the number on the same line.
const readAmount = (rest: string, unit: string): string => {
  const at = rest.indexOf(unit);
  if (at < 0 || at > longestAmount) return '';
  const words = rest.slice(0, at + unit.length);
  return /[\n\r\u2028\u2029]/.test(words) ? '' : words;
};

const readStated = (figure: NarrativeFigure, index: number): StatedFigure => {
  const { quantity, value, unit, scope, sentence = '', at = 0 } = figure;
  const factor = unit === '%' ? 1 : factorOf(unit);
  const decimals = decimalsOf(value);
  const rest = sentence.slice(at);
  const words = scope === 'none-statement' ? '' : readAmount(rest, unit);
  return {
    path: `/narrativeFigures/${index}`,
    quantity,
    value: round(value * factor),
    // Money is always rounded somewhere; a count in its own unit never is.
    tolerance:
      value !== 0 && (unit.endsWith('元') || factor !== 1 || decimals > 0) ? (10 ** -decimals / 2) * factor : 0,
    printed: `${value}${unit}`,
    number: value,
    unit,
    scope,
    sentence,
    before: sentence.slice(0, at),
    after: rest.slice(words.length),
  };
};

const known = new WeakMap<object, readonly StatedFigure[]>();

/** What rules about prose read: the figures, the words of sections one and six, whose report it is, the tables. */
export const proseReads = [
  '/narrativeFigures',
  '/narrative',
  '/agency',
  '/year',
  '/informationProcessingFee',
  '/proactiveDisclosure',
  '/applications',
  '/disputes',
] as const;

/** Every figure that the prose states, in the order of the text. Read once a report. */
export const listStated = ({ value }: ReportReading): readonly StatedFigure[] => {
  const figures = value('/narrativeFigures');
  if (!Array.isArray(figures)) return [];
  const read = known.get(figures) ?? (figures as NarrativeFigure[]).map(readStated);
  known.set(figures, read);
  return read;
};

/** The clause in which a figure stands, for messages. Example: 「全年依法答复政府信息公开申请59件」 */
export const quoteClause = ({ before, sentence }: StatedFigure): string => {
  const from = Math.max(...[',', ';', '。'].map((mark) => before.lastIndexOf(mark))) + 1;
  const rest = sentence.slice(before.length);
  const stop = rest.search(/[,;。!?]/);
  return sentence.slice(from, before.length + (stop === -1 ? rest.length : stop)).slice(0, 80);
};
