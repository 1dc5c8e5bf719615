import type { Block, Slot } from '../../segment/document.ts';
import { isFigureLike } from './figure-like.ts';
import { buildGridRows, type DrawnCell } from './grid-rows.ts';
import type { Line } from './read-lines.ts';

interface Field {
  readonly text: string;
  readonly line: Line;
  readonly from: number;
  readonly length: number;
}

interface CsvRecord {
  readonly fields: readonly Field[];
  /** How many lines it takes: a field in quotes may hold line breaks. */
  readonly lines: number;
}

// A record that goes on for more lines is a stray quotation mark.
const mostLines = 20;
const quoted = /^\s*"((?:[^"]|"")*)"\s*(?=,|\n|$)/;
const bare = /^[^,\n"|\t]*(?=,|\n|$)/;

const readRecord = (lines: readonly Line[], at: number): CsvRecord | null => {
  const first = lines[at]!.text;
  if (!first.includes(',')) return null;
  const text = first.includes('"')
    ? lines
        .slice(at, at + mostLines)
        .map((line) => line.text)
        .join('\n')
    : first;
  const fields: Field[] = [];
  let from = 0;
  let line = at;
  let lineFrom = 0;
  for (;;) {
    const rest = text.slice(from);
    const inQuotes = quoted.exec(rest);
    const match = inQuotes ?? bare.exec(rest);
    if (!match) return null;
    const inner = inQuotes ? inQuotes[1]! : match[0];
    const start = from + (inQuotes ? match[0].indexOf('"') + 1 : 0);
    const raw = inQuotes ? inner.replaceAll('""', '"') : inner;
    const lead = raw.length - raw.trimStart().length;
    fields.push({
      text: raw.trim(),
      line: lines[line]!,
      from: start - lineFrom + lead,
      length: inQuotes ? inner.length - lead : raw.trim().length,
    });
    for (let index = from; index < from + match[0].length; index += 1)
      if (text[index] === '\n') {
        line += 1;
        lineFrom = index + 1;
      }
    from += match[0].length;
    if (text[from] !== ',') return { fields, lines: line - at + 1 };
    from += 1;
  }
};

const readRecords = (lines: readonly Line[], at: number): CsvRecord[] => {
  const records: CsvRecord[] = [];
  let next = at;
  while (next < lines.length) {
    const record = readRecord(lines, next);
    if (!record || record.fields.length < 2 || (records[0] && record.fields.length !== records[0].fields.length)) break;
    records.push(record);
    next += record.lines;
  }
  return records;
};

const isPlain = ({ text }: Field): boolean => text === '' || isFigureLike(text);

/** What a run of records amounts to, from one line to its end. */
interface CsvRun {
  readonly width: number;
  readonly records: number;
  readonly lines: number;
  readonly fields: number;
  readonly plain: number;
  readonly filled: boolean;
}

const noRun: CsvRun = { width: 0, records: 0, lines: 0, fields: 0, plain: 0, filled: false };

const extendRun = ({ fields, lines }: CsvRecord, rest: CsvRun): CsvRun => {
  const after = rest.width === fields.length ? rest : noRun;
  const plain = fields.filter(isPlain);
  return {
    width: fields.length,
    records: after.records + 1,
    lines: after.lines + lines,
    fields: after.fields + fields.length,
    plain: after.plain + plain.length,
    filled: after.filled || plain.some(({ text }) => text !== ''),
  };
};

// By the line they begin at. Every line is read once, however many runs it is the end of.
const knownRuns = new WeakMap<readonly Line[], Map<number, CsvRun>>();

const measureRun = (lines: readonly Line[], at: number): CsvRun => {
  const known = knownRuns.get(lines) ?? new Map<number, CsvRun>();
  knownRuns.set(lines, known);
  const records: { readonly at: number; readonly record: CsvRecord }[] = [];
  let next = at;
  while (next < lines.length && !known.has(next)) {
    const record = readRecord(lines, next);
    if (!record || record.fields.length < 2) {
      known.set(next, noRun);
      break;
    }
    records.push({ at: next, record });
    next += record.lines;
  }
  let run = known.get(next) ?? noRun;
  for (const { at: from, record } of records.reverse()) {
    run = extendRun(record, run);
    known.set(from, run);
  }
  return run;
};

/**
 * How many lines from `at` on are comma-separated values: three records or more of equally many fields, a third of them
 * numbers or empty, some of them numbers; 0 if none. Sentences with commas have neither.
 */
export const measureCsvTable = (lines: readonly Line[], at: number): number => {
  if (!lines[at]!.text.includes(',')) return 0;
  const run = measureRun(lines, at);
  if (run.records < 3 || run.plain * 3 < run.fields || !run.filled) return 0;
  return run.lines;
};

const printed = (record: CsvRecord): number => record.fields.filter(({ text }) => text !== '').length;

// A record with one field filled in is a paragraph, a heading, or a row without figures: a line of its own, with the
// empty cells behind it.
const loneBlock = ({ fields }: CsvRecord): Block => {
  const at = fields.findIndex(({ text }) => text !== '');
  const slots = fields.slice(Math.max(0, at)).map(
    ({ text, line, from, length }): Slot => ({
      kind: text === '' ? 'blank' : 'text',
      text,
      place: { line: line.number, offset: line.offset + from, length },
    }),
  );
  return { text: fields[at]?.text ?? '', slots, place: slots[0]!.place };
};

// Rows of figures without a label have no columns but their own: those that are empty in every row were made by merged
// cells of other tables on the sheet.
const dropEmptyColumns = (group: readonly CsvRecord[]): readonly number[] => {
  const all = group[0]!.fields.map((_, column) => column);
  const labelled = group.some(({ fields }) => {
    const words = fields.findIndex((field) => !isPlain(field));
    return words !== -1 && fields.some((field, column) => column > words && isFigureLike(field.text));
  });
  return labelled ? all : all.filter((column) => group.some(({ fields }) => fields[column]!.text !== ''));
};

const cellsOf = (group: readonly CsvRecord[], from: number): DrawnCell[] => {
  const columns = dropEmptyColumns(group);
  return group.flatMap(({ fields }, index) =>
    columns.map((column): DrawnCell => {
      const { text, line, from: start, length } = fields[column]!;
      const place = { line: line.number, offset: line.offset + start, length };
      return { row: from + index, column, span: 1, text, place };
    }),
  );
};

/**
 * Reads comma-separated values, quoted fields and all, as one grid: an empty field is an explicit empty cell. Records
 * with one field filled in become lines of their own.
 */
export const readCsvTable = (lines: readonly Line[], table: number): Block[] => {
  const records = readRecords(lines, 0);
  const blocks: Block[] = [];
  let group: CsvRecord[] = [];
  records.forEach((record, index) => {
    if (printed(record) > 1) group.push(record);
    if (group.length > 0 && (printed(record) <= 1 || index === records.length - 1)) {
      for (const block of buildGridRows(cellsOf(group, index - group.length), table)) blocks.push(block);
      group = [];
    }
    if (printed(record) === 1) blocks.push(loneBlock(record));
  });
  return blocks;
};
