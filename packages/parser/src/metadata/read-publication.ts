import { foldText } from '../align/fold-text.ts';
import type { Block, Slot } from '../segment/document.ts';
import { isCalendarDay } from './calendar.ts';
import { type Found, foundIn } from './found.ts';
import { printForm, tidyPrint } from './print-form.ts';
import { type PublicationField, type PublicationLabel, publicationLabels } from './publication-labels.ts';

const spaced = (word: string): string => [...word].join('\\s*');

const labelOf = new Map(
  publicationLabels.flatMap((label) => label.words.split(' ').map((word) => [word, label] as const)),
);
const anyLabel = new RegExp(
  [...labelOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|'),
  'g',
);

const emptyValue = /^(?:无文号|无|暂无|没有|空|-+|—+|\/|None|null|undefined|\{\{.*\}\}|\$\{.*\})?$/i;
const date = /(?<!\d)((?:19|20)\d{2})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})(?!\d)/;

const readDate = (text: string): string | null => {
  const match = date.exec(text);
  // A value that only holds a date somewhere (a title, a number) is not a date.
  if (!match || match.index > 2) return null;
  const [, year, month, day] = match;
  // 1970-01-01 is a clock that was never set; the law is of 2008.
  if (Number(year) < 2005 || !isCalendarDay(Number(year), Number(month), Number(day))) return null;
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
};

// Columns slip: a value that cannot be what its label says is another field's, and nothing is taken.
const readValue: Readonly<Record<PublicationField, (text: string) => string | null>> = {
  publishedOn: readDate,
  documentDate: readDate,
  indexNumber: (text) => {
    if (/None|null|undefined/.test(text)) return null;
    const value = /^[\w/\-—–.·()〔〕[\]\p{Script=Han}]+/u.exec(text)?.[0] ?? '';
    const isIndex = /\d{3}/.test(value) && !/^(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}日?$/.test(value);
    return isIndex && value.length <= 60 ? value : null;
  },
  documentNumber: (text) => {
    const value = text.split(/\s{2,}|[,;。|]/)[0]!.replace(/\s+/g, '');
    return /\d/.test(value) && /[\p{Script=Han}〔〕[\]()]/u.test(value) && value.length <= 40 && !date.test(value)
      ? value
      : null;
  },
  publisher: (text) => {
    const value = text.split(/\s{2,}|[,;。|【\d]/)[0]!.trim();
    return /^[\p{Script=Han}〇()·、\s-]{2,40}$/u.test(value) ? value : null;
  },
};

const clean = (field: PublicationField, raw: string): string | null => {
  const text = raw.replace(/^[\s:|_*>\]}]+|[\s|,;【[_*]+$/g, '');
  return emptyValue.test(text.replace(/\s+/g, '')) ? null : readValue[field](text);
};

/** Publication data as found, by field. */
export type FoundPublication = Partial<Record<PublicationField, Found>>;

interface Mark {
  readonly label: PublicationLabel;
  readonly from: number;
  readonly to: number;
}

const isHan = (character: string | undefined): boolean => character !== undefined && /\p{Script=Han}/u.test(character);

// A label counts with its colon, directly before a date, or where it fills a slot of a metadata table. A short one
// (时间, 名称) is no label at the end of a longer word.
const marksIn = (text: string, slots: readonly Slot[]): Mark[] =>
  [...text.matchAll(anyLabel)]
    .filter((match) => {
      const label = match[0].replace(/\s+/g, '');
      if (label.length <= 2 && isHan(text[match.index - 1])) return false;
      const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
      if (/^\s*(?:\]\s*)?:/.test(rest) || /^\s*(?:19|20)\d{2}[-年/.]\d/.test(rest)) return true;
      return slots.length > 1 && slots.some((slot) => foldText(slot.text).replace(/\s+/g, '') === label);
    })
    .map((match) => ({
      label: labelOf.get(match[0].replace(/\s+/g, ''))!,
      from: match.index,
      to: match.index + match[0].length,
    }));

// A row of labels over a row of values, slot under slot.
const headerLabels = (block: Block): readonly (PublicationLabel | null)[] | null => {
  const keys = block.slots.map((slot) => foldText(slot.text).replace(/[\s:]/g, ''));
  const labels = keys.filter((key) => key !== '');
  return labels.length >= 2 && labels.every((key) => labelOf.has(key))
    ? keys.map((key) => labelOf.get(key) ?? null)
    : null;
};

// One row of values tells of this report; several rows are a list of other documents with their dates.
const isOnlyRow = (block: Block, next: Block | undefined, width: number): boolean =>
  block.slots.length === width && !(next?.slots.length === width && headerLabels(next) === null);

const slotBlock = (slot: Slot): Block => ({ text: slot.text, slots: [slot], place: slot.place });

const take = (
  found: FoundPublication,
  field: PublicationField,
  block: Block,
  text: string,
  from: number,
  to: number,
): boolean => {
  const value = clean(field, text.slice(from, to));
  if (value === null) return false;
  const at = text.indexOf(value, from);
  const start = at === -1 || at >= to ? from + /^[\s:|]*/.exec(text.slice(from, to))![0].length : at;
  const end = at === -1 || at >= to ? to : at + value.length;
  const printed = field === 'publisher' ? tidyPrint(block.text.slice(start, end)) : value;
  found[field] ??= foundIn(block, start, end, printed);
  return true;
};

const looksLikeMetadata = (block: Block): boolean =>
  block.text.length <= 600 && (block.text.length <= 160 || block.slots.length > 1);

// Without a colon, a date or a second slot nothing in it can be a label.
const mayHoldLabels = (block: Block): boolean =>
  block.slots.length > 1 || /[:\uff1a]|[0-9\uff10-\uff19]{4}/.test(block.text);

// 2024-01-30 09:12 来源:… : a date that opens the line of the page's own data, without a label.
const openingDate =
  /^\s*\[?\s*((?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}日?)\]?\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:\||来源|信息来源|浏览|点击|字号|字体|阅读|访问|作者|编辑|发布机构)/;

/**
 * Reads what stands in the metadata around a report: index number, document number, publisher, dates. Labels and values
 * alternate, in a line, in a table or line by line; a value ends where the next label begins, so that an empty one never
 * takes its neighbour's. Prose about dates does not count. What is printed twice counts once, the first time.
 */
export const readPublication = (blocks: readonly Block[]): FoundPublication => {
  const found: FoundPublication = {};
  // What stands behind a vague label counts where nothing stands behind a clear one.
  const vague: FoundPublication = {};
  const takeFor = (label: PublicationLabel, block: Block, text: string, from: number, to: number): void => {
    const into = label.vague ? vague : found;
    if (label.field && !into[label.field]) take(into, label.field, block, text, from, to);
  };
  // A label alone on its line waits for the next line.
  let waiting: PublicationLabel | null = null;
  let header: readonly (PublicationLabel | null)[] | null = null;
  for (const [position, block] of blocks.entries()) {
    if (block.text === '' || !looksLikeMetadata(block)) {
      if (block.text !== '') waiting = null;
      continue;
    }
    const text = foldText(printForm(block.text));
    const marks = mayHoldLabels(block) ? marksIn(text, block.slots) : [];
    if (header && marks.length === 0 && isOnlyRow(block, blocks[position + 1], header.length)) {
      block.slots.forEach((slot, index) => {
        const label = header?.[index];
        const value = foldText(printForm(slot.text));
        if (label) takeFor(label, slotBlock(slot), value, 0, value.length);
      });
    }
    header = headerLabels(block);
    const lead = text.slice(0, marks[0]?.from ?? text.length);
    if (waiting && !header && text.length <= 60 && lead.trim() !== '') takeFor(waiting, block, text, 0, lead.length);
    if (lead.trim() !== '') waiting = null;
    const opening = openingDate.exec(text);
    if (opening)
      take(
        found,
        'publishedOn',
        block,
        text,
        text.indexOf(opening[1]!),
        text.indexOf(opening[1]!) + opening[1]!.length,
      );
    marks.forEach((mark, index) => {
      const to = marks[index + 1]?.from ?? text.length;
      const isLast = index === marks.length - 1;
      const filled = text.slice(mark.to, to).replace(/[\s:|]/g, '') !== '';
      takeFor(mark.label, block, text, mark.to, to);
      if (isLast) waiting = filled || header ? null : mark.label;
    });
  }
  if (!found.publishedOn && vague.publishedOn) found.publishedOn = vague.publishedOn;
  return found;
};
