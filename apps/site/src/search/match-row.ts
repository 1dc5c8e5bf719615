// How well a row fits: a score for each term, and none where a term does not fit at all.
import { foldText } from './fold-text.ts';
import type { IndexRow, Sounds } from './index-shape.ts';

const scores = { same: 100, begins: 80, holds: 60, sounds: 50, region: 20, scattered: 10 } as const;
const han = /\p{Script=Han}/u;

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
const soundsFrom = (text: string, from: number, letters: string, sounds: Sounds): boolean => {
  if (letters === '') return true;
  const char = text[from];
  if (char === undefined) return false;
  for (const reading of (sounds[char] ?? char).split(' ')) {
    if (reading.startsWith(letters)) return true;
    if (letters.startsWith(reading) && soundsFrom(text, from + 1, letters.slice(reading.length), sounds)) return true;
    if (letters[0] === reading[0] && soundsFrom(text, from + 1, letters.slice(1), sounds)) return true;
  }
  return false;
};

const scoreSounds = (text: string, letters: string, sounds: Sounds): number => {
  for (let from = 0; from < text.length; from += 1)
    if (soundsFrom(text, from, letters, sounds)) return from === 0 ? scores.begins : scores.sounds;
  return 0;
};

const scoreTerm = (names: readonly string[], id: string, region: string, term: string, sounds: Sounds): number => {
  const byName = han.test(term)
    ? Math.max(...names.map((name) => scoreWords(name, term)))
    : Math.max(
        ...names.map((name) => (/^[a-z]+$/.test(term) ? scoreSounds(name, term, sounds) : scoreWords(name, term))),
      );
  if (byName >= scores.sounds) return byName;
  if (id.includes(term)) return scores.holds;
  return Math.max(byName, region.includes(term) ? scores.region : 0);
};

/** The score of a row under one reading of a query: 0 where a term does not fit. Higher is better. */
export const matchRow = (row: IndexRow, regionPath: string, terms: readonly string[], sounds: Sounds): number => {
  const [id, name, others] = row;
  const names = [name, ...others].map(foldText);
  let sum = 0;
  for (const term of terms) {
    const score = scoreTerm(names, id.toLowerCase(), foldText(regionPath), term, sounds);
    if (score === 0) return 0;
    sum += score;
  }
  // Among equals the shorter name: 大同市人民政府 before its departments.
  return sum / terms.length - Math.min(name.length, 60) / 100;
};
