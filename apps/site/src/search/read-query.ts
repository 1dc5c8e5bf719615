// What was typed, as terms that all must match; several ways to read it where it holds a short name.
import { foldText } from './fold-text.ts';
import { shortNames } from './short-names.ts';

/** A query. `readings`: alternatives, each a list of terms that all must match. `year`: a report year among the words. */
export interface Query {
  readonly readings: readonly (readonly string[])[];
  readonly year: string | null;
}

const yearPattern = /(?<!\d)((?:19|20)\d\d)年?(?!\d)/;
const mostReadings = 6;

const expand = (terms: readonly string[]): string[][] => {
  let readings: string[][] = [[]];
  for (const term of terms) {
    const fitting = shortNames.find(({ short }) => term.includes(short));
    const ways = [[term]];
    if (fitting) {
      const at = term.indexOf(fitting.short);
      const rest = [term.slice(0, at), term.slice(at + fitting.short.length)];
      for (const full of fitting.full) ways.push([rest[0]!, full, rest[1]!].filter((part) => part !== ''));
    }
    readings = readings.flatMap((reading) => ways.map((way) => [...reading, ...way])).slice(0, mostReadings);
  }
  return readings;
};

/** Reads a query. Example: `readQuery('大同 2024')` → { readings: [['大同']], year: '2024' } */
export const readQuery = (text: string): Query => {
  const found = yearPattern.exec(text);
  const rest = found ? text.replace(yearPattern, ' ') : text;
  const terms = rest.split(/\s+/).map(foldText).filter(Boolean);
  return { readings: terms.length === 0 ? [] : expand(terms), year: found?.[1] ?? null };
};
