import type { AlignedCell, LostRow } from '../align/aligned.ts';
import { readCell } from '../align/read-cell.ts';
import type { Slot } from '../segment/document.ts';
import { inferenceThreshold } from './column-prior.ts';
import type { RepairedCell } from './repaired-cell.ts';
import type { RowOption } from './row-options.ts';

/** One reading of a row's values with its probability; `readings` differ only in where a 0 is printed. */
export interface WeighedReading {
  readonly probability: number;
  readonly readings: readonly RowOption[];
}

const blank: AlignedCell = { raw: '', value: null, state: 'blank' };

// Where the figures of a run of digits lie: the n-th digit of all the row's digits, in which slot.
const sliceDigits = (row: LostRow, from: number, length: number): Slot | null => {
  let start = from;
  for (const slot of row.present) {
    if (start < slot.text.length) {
      const { offset } = slot.place;
      const place =
        offset === undefined || slot.place.length !== slot.text.length
          ? slot.place
          : { ...slot.place, offset: offset + start, length };
      return { kind: 'text', text: slot.text.slice(start, start + length), place };
    }
    start -= slot.text.length;
  }
  return null;
};

const sliceOf = (row: LostRow, option: RowOption, cell: number): Slot | null => {
  const from = option.values
    .slice(0, cell)
    .reduce((length, value, index) => (option.printed[index] ? length + String(value).length : length), 0);
  return sliceDigits(row, from, String(option.values[cell]).length);
};

// A figure cut over several cells: its digits as one, as printed with a space between, from the first to the last.
const joinSlots = (slots: readonly Slot[]): AlignedCell => {
  const [first, last] = [slots[0]!, slots.at(-1)!];
  const from = first.place.offset;
  const to = (last.place.offset ?? 0) + (last.place.length ?? 0);
  const place =
    from === undefined || last.place.offset === undefined ? first.place : { ...first.place, length: to - from };
  const text = slots.map((slot) => slot.text.trim()).join('');
  return { ...readCell({ kind: 'text', text, place }), raw: slots.map((slot) => slot.text.trim()).join(' ') };
};

// What is printed in a cell: the n-th token, or its digits where tokens were run together.
const printedAt = (row: LostRow, option: RowOption, cell: number): AlignedCell | null => {
  if (!option.printed[cell]) return null;
  const own = option.tokens?.[cell]?.map((index) => row.present[index]!);
  if (own) return own.length === 1 ? readCell(own[0]!) : joinSlots(own);
  const count = option.printed.filter(Boolean).length;
  const before = option.printed.slice(0, cell).filter(Boolean).length;
  const slot = !row.glued && count === row.present.length ? row.present[before] : sliceOf(row, option, cell);
  return slot ? readCell(slot) : null;
};

/** A cell's states of print over all readings: printed in each, in none, or open. */
type Print = 'printed' | 'blank' | 'open';

const printOf = (readings: readonly RowOption[], cell: number): Print => {
  const count = readings.filter((reading) => reading.printed[cell]).length;
  return count === readings.length ? 'printed' : count === 0 ? 'blank' : 'open';
};

/**
 * Decides one cell of a damaged row from all its readings: the same in every reading → entailed (or blank), one likely
 * enough → inferred, else ambiguous with all candidates. Whether a 0 was printed or the cell was empty counts as a
 * difference: a blank is never turned into 0.
 */
export const decideCell = (
  row: LostRow,
  cell: number,
  weighed: readonly WeighedReading[],
  because: readonly string[],
): RepairedCell => {
  const byValue = new Map<number, { probability: number; readings: RowOption[] }>();
  for (const { probability, readings } of weighed) {
    const value = readings[0]!.values[cell]!;
    const known = byValue.get(value) ?? { probability: 0, readings: [] };
    byValue.set(value, { probability: known.probability + probability, readings: [...known.readings, ...readings] });
  }
  const candidates = [...byValue].flatMap(([value, { readings }]): (number | null)[] => {
    const print = printOf(readings, cell);
    return print === 'printed' ? [value] : print === 'blank' ? [null] : [value, null];
  });
  const [[, best]] = [...byValue].sort(([, a], [, b]) => b.probability - a.probability) as [
    [number, { probability: number; readings: RowOption[] }],
  ];
  const print = printOf(best.readings, cell);
  const probability = Math.min(1, best.probability);
  const certain = byValue.size === 1;
  if (print !== 'open' && (certain || probability >= inferenceThreshold)) {
    const chosen = printedAt(row, best.readings[0]!, cell) ?? blank;
    const alternatives = candidates.filter((candidate) => candidate !== chosen.value);
    const method = chosen.value === null ? null : certain ? ('entailed' as const) : ('inferred' as const);
    return { ...chosen, method, probability: certain ? 1 : probability, alternatives, because };
  }
  const place = row.present[0]?.place;
  const raw = row.present.map((slot) => slot.text).join(' ');
  return {
    raw,
    value: null,
    state: 'ambiguous',
    method: null,
    probability,
    alternatives: [...new Set(candidates)],
    because,
    ...(place ? { place } : {}),
  };
};
