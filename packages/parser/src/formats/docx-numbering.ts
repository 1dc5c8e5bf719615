import type { NumberedParagraph, NumberParagraph } from './docx-body.ts';
import { readXml } from './xml-events.ts';

interface Level {
  start: number;
  format: string;
  /** What is printed, %1 for the number of level 1: '(%1)'. */
  text: string;
  space: boolean;
}

interface Style {
  readonly numId: string | null;
  readonly level: number | null;
  readonly parent: string | null;
}

const digits = [...'〇一二三四五六七八九'];

const chineseNumber = (value: number): string => {
  if (value <= 0 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
};

const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  chineseCounting: chineseNumber,
  chineseCountingThousand: chineseNumber,
  japaneseCounting: chineseNumber,
  taiwaneseCounting: chineseNumber,
  taiwaneseCountingThousand: chineseNumber,
  upperLetter: (value) => String.fromCharCode(64 + (((value - 1) % 26) + 1)),
  lowerLetter: (value) => String.fromCharCode(96 + (((value - 1) % 26) + 1)),
  decimalEnclosedCircle: (value) => (value <= 20 ? String.fromCharCode(0x245f + value) : String(value)),
  decimalEnclosedCircleChinese: (value) => (value <= 20 ? String.fromCharCode(0x245f + value) : String(value)),
};

interface Lists {
  /** Levels by abstractNumId. */
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  /** numId → abstractNumId. */
  readonly lists: ReadonlyMap<string, string>;
  /** numId → level → where this list begins to count anew. */
  readonly restarts: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

const readLists = (bytes: Uint8Array): Lists => {
  const levels = new Map<string, Map<number, Level>>();
  const lists = new Map<string, string>();
  const restarts = new Map<string, Map<number, number>>();
  let abstract = '';
  let numId = '';
  let index = 0;
  let level: Level | null = null;
  readXml(bytes, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        abstract = attributes['w:abstractNumId'] ?? '';
        levels.set(abstract, new Map());
      } else if (name === 'w:num') {
        numId = attributes['w:numId'] ?? '';
      } else if (name === 'w:abstractNumId') lists.set(numId, value);
      else if (name === 'w:lvlOverride') index = Number(attributes['w:ilvl']);
      else if (name === 'w:startOverride') {
        restarts.set(numId, (restarts.get(numId) ?? new Map()).set(index, Number(value)));
      } else if (name === 'w:lvl') {
        level = { start: 0, format: 'decimal', text: '', space: true };
        if (numId === '') levels.get(abstract)?.set(Number(attributes['w:ilvl']), level);
      } else if (level && name === 'w:start') level.start = Number(value);
      else if (level && name === 'w:numFmt') level.format = value;
      else if (level && name === 'w:lvlText') level.text = value;
      else if (level && name === 'w:suff') level.space = value !== 'nothing';
    },
    close: (name) => {
      if (name === 'w:lvl') level = null;
    },
  });
  return { levels, lists, restarts };
};

const readStyles = (bytes: Uint8Array): ReadonlyMap<string, Style> => {
  const styles = new Map<string, Style>();
  let id = '';
  let style: Style = { numId: null, level: null, parent: null };
  readXml(bytes, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? null;
      if (name === 'w:style') {
        id = attributes['w:styleId'] ?? '';
        style = { numId: null, level: null, parent: null };
      } else if (name === 'w:basedOn') style = { ...style, parent: value };
      else if (name === 'w:numId') style = { ...style, numId: value };
      else if (name === 'w:ilvl') style = { ...style, level: Number(value) };
    },
    close: (name) => {
      if (name === 'w:style') styles.set(id, style);
    },
  });
  return styles;
};

const findList = (paragraph: NumberedParagraph, styles: ReadonlyMap<string, Style>) => {
  let { numId, level, style } = paragraph;
  for (let depth = 0; style !== null && depth < 10 && (numId === null || level === null); depth += 1) {
    const known = styles.get(style);
    numId ??= known?.numId ?? null;
    level ??= known?.level ?? null;
    style = known?.parent ?? null;
  }
  return { numId, level: level ?? 0 };
};

/**
 * The numbers that Word prints before list paragraphs (一、 (一) 1.), which stand in no paragraph's text: from
 * word/numbering.xml and word/styles.xml. Formats that it does not know print nothing.
 */
export const createNumbering = (numbering: Uint8Array | undefined, styles: Uint8Array | undefined): NumberParagraph => {
  if (!numbering) return () => '';
  const { levels, lists, restarts } = readLists(numbering);
  const known = styles ? readStyles(styles) : new Map<string, Style>();
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const { numId, level } = findList(paragraph, known);
    const list = numId === null || numId === '0' ? undefined : lists.get(numId);
    const definition = list === undefined ? undefined : levels.get(list)?.get(level);
    if (numId === null || list === undefined || !definition) return '';
    const counter = counters.get(list) ?? [];
    counters.set(list, counter);
    const fresh = begun.has(numId) ? undefined : restarts.get(numId)?.get(level);
    begun.add(numId);
    counter[level] = fresh ?? (counter[level] === undefined ? definition.start : counter[level] + 1);
    counter.length = level + 1;
    let complete = formats[definition.format] !== undefined;
    const label = definition.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = levels.get(list)?.get(at);
      const print = of && formats[of.format];
      complete &&= print !== undefined;
      return print?.(counter[at] ?? of!.start) ?? '';
    });
    if (!complete || label === '') return '';
    return definition.space && !/[、.。.))]$/.test(label) ? `${label} ` : label;
  };
};
