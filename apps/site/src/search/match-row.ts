// How well a row fits: a score for each term, and none where a term does not fit at all.
import { foldText } from './fold-text.ts';
import type { IndexRegion, IndexRow } from './index-shape.ts';

const scores = { same: 100, begins: 80, holds: 60, sounds: 50, region: 20, scattered: 10 } as const;

/** The readings of each character. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** A row made ready for comparing, once for all keys that are pressed. */
export interface FoldedRow {
  readonly row: IndexRow;
  readonly region: IndexRegion;
  readonly id: string;
  readonly names: readonly string[];
  readonly place: string;
}

/** Makes a row ready. */
export const foldRow = (row: IndexRow, region: IndexRegion): FoldedRow => ({
  row,
  region,
  id: row[0].toLowerCase(),
  names: [row[1], ...row[2]].map(foldText),
  place: foldText(region[1]),
});

const isScattered = (text: string, term: string): boolean => {
  let at = -1;
  for (const char of term) {
    at = text.indexOf(char, at + 1);
    if (at < 0) return false;
  }
  return term.length > 1;
};

const scoreWords = (text: string, term: string): number => {
  if (text === term) return scores.same;
  const at = text.indexOf(term);
  if (at === 0) return scores.begins;
  return at > 0 ? scores.holds : isScattered(text, term) ? scores.scattered : 0;
};

// Letters from a place in the name on: each character by its whole reading or by its initial; the last may be unfinished.
const soundsFrom = (text: string, from: number, letters: string, readings: Readings): boolean => {
  if (letters === '') return true;
  const char = text[from];
  if (char === undefined) return false;
  for (const reading of readings.get(char) ?? [char]) {
    if (reading.startsWith(letters)) return true;
    if (letters.startsWith(reading) && soundsFrom(text, from + 1, letters.slice(reading.length), readings)) return true;
    if (letters[0] === reading[0] && soundsFrom(text, from + 1, letters.slice(1), readings)) return true;
  }
  return false;
};

const scoreSounds = (text: string, letters: string, readings: Readings): number => {
  for (let from = 0; from < text.length; from += 1)
    if (soundsFrom(text, from, letters, readings)) return from === 0 ? scores.begins : scores.sounds;
  return 0;
};

/** The score of one term: 0 where it does not fit. */
export const scoreTerm = ({ names, id, place }: FoldedRow, term: string, readings: Readings): number => {
  const score = /^[a-z]+$/.test(term)
    ? (name: string) => scoreSounds(name, term, readings)
    : (name: string) => scoreWords(name, term);
  const byName = Math.max(...names.map(score));
  if (byName >= scores.sounds) return byName;
  if (id.includes(term)) return scores.holds;
  return Math.max(byName, place.includes(term) ? scores.region : 0);
};

/** The score of a row under one reading of a query: 0 where a term does not fit. Higher is better. */
export const matchRow = (
  folded: FoldedRow,
  terms: readonly string[],
  readings: Readings,
  score: typeof scoreTerm = scoreTerm,
): number => {
  let sum = 0;
  for (const term of terms) {
    const found = score(folded, term, readings);
    if (found === 0) return 0;
    sum += found;
  }
  // Among equals the shorter name: 大同市人民政府 before its departments.
  return sum / terms.length - Math.min(folded.row[1].length, 60) / 100;
};
