import { type Cell, type Equation, listEquations, type ParseResult, readPointer } from '@nianbao/schema';
import type { PlacedWord } from './build-glyphs.ts';

type Report = NonNullable<ParseResult['report']>;

// The same bar as for a choice among several solutions: below it no value is given, the reading is listed.
const surest = 0.99;
const enough = 0.9;

/** What the recogniser and the form's sums say of the figures of a report. */
export interface Evidence {
  readonly words: readonly PlacedWord[];
  readonly pages: ReadonlySet<number>;
  /** Sums that hold, and those of one row that do not; each by the figures it is about. */
  readonly holding: ReadonlyMap<string, readonly string[]>;
  readonly broken: ReadonlySet<string>;
}

const rowOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

const sumOf = (report: Report, pointers: readonly string[]): number | null => {
  const values = pointers.map((pointer) => readPointer(report, pointer));
  if (!values.every((value) => typeof value === 'number')) return null;
  return (values as number[]).reduce((sum, value) => sum + value, 0);
};

/** Gathers the evidence. A sum of zeros proves nothing and is left out. */
export const gatherEvidence = (report: Report, words: readonly PlacedWord[]): Evidence => {
  const equations: readonly Equation[] =
    report.edition === '2019' || report.edition === '2021' ? listEquations(report.edition) : [];
  const holding = new Map<string, string[]>();
  const broken = new Set<string>();
  for (const { rule, left, right } of equations) {
    const [one, other] = [sumOf(report, left), sumOf(report, right)];
    if (one === null || other === null) continue;
    const pointers = [...left, ...right];
    if (one === other && one !== 0)
      for (const pointer of pointers) holding.set(pointer, [...new Set([...(holding.get(pointer) ?? []), rule])]);
    // Only the sum of one row points at its own figures.
    if (one !== other && new Set(pointers.map(rowOf)).size === 1) for (const pointer of pointers) broken.add(pointer);
  }
  return { words, pages: new Set(words.map((word) => word.page)), holding, broken };
};

const confidenceAt = (words: readonly PlacedWord[], place: Cell['place']): number => {
  const [left, top, right, bottom] = place?.bbox ?? [0, 0, -1, -1];
  const within = words.filter(({ page, box }) => {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    return page === place?.page && x >= left! && x <= right! && y >= top! && y <= bottom!;
  });
  return within.length === 0 ? 0 : Math.min(surest, ...within.map((word) => word.confidence));
};

/**
 * A cell whose figure comes from a recogniser: with the recogniser's confidence and the sums that bear it out, or, where
 * that is too low, where its row does not add up or where no number was read, without a value. An empty reading is never
 * a blank: nothing says that the cell is empty.
 */
export const judgeReading = (pointer: string, cell: Cell, value: unknown, evidence: Evidence): Cell => {
  if (cell.state === 'missing') return cell;
  const rebuilt = cell.method !== 'stated' && cell.method !== undefined;
  const fromPicture = cell.place?.page === undefined || evidence.pages.has(cell.place.page);
  if (!fromPicture && !rebuilt && cell.state !== 'ambiguous') return cell;
  const bare = { raw: cell.raw, ...(cell.place ? { place: cell.place } : {}) };
  // Rows that lost cells are rebuilt on the premise that a lost cell is a blank; here it may be a figure not seen.
  if (typeof value !== 'number' || rebuilt) return { ...bare, state: 'unreadable' };
  const confidence = confidenceAt(evidence.words, cell.place);
  if (confidence < enough) return { ...bare, state: 'unreadable', alternatives: [value] };
  if (evidence.broken.has(pointer)) return { ...bare, state: 'ambiguous', alternatives: [value] };
  const because = evidence.holding.get(pointer) ?? [];
  return {
    ...bare,
    state: cell.state,
    method: 'stated',
    confidence: Math.round(confidence * 1000) / 1000,
    ...(because.length > 0 ? { because: [...because] } : {}),
  };
};
