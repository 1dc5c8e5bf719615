import type { ReportReading } from '../engine/check.ts';
import { findWrongYears, type WrongYear } from '../text/find-wrong-years.ts';
import { prosePaths, readPart } from './read-prose.ts';
import { weighedTables, weighFigures } from './weigh-figures.ts';

/** What a rule declares that asks for the sentences of the wrong year. */
export const wrongYearReads = ['/narrative', '/year', '/agency', ...weighedTables] as const;

/** A sentence of the wrong year, with the part of the prose that it stands in. */
export interface PlacedWrongYear extends WrongYear {
  readonly path: string;
  /** The sentence, cut. */
  readonly quote: string;
}

const longest = 60;
const cut = (sentence: string): string => (sentence.length > longest ? `${sentence.slice(0, longest)}…` : sentence);

const sections = [prosePaths.overview, prosePaths.problems, prosePaths.otherMatters] as const;

/** The sentences on the body's own work that name another year than `year`, once a report for all rules that ask. */
export const listWrongYears = (reading: ReportReading, year: number): readonly PlacedWrongYear[] =>
  reading.once(`wrong years ${year}`, () => {
    const name = reading.value('/agency/name');
    const agency = typeof name === 'string' ? name : null;
    const weigh = weighFigures(reading);
    return sections.flatMap((path) => {
      const text = readPart(reading, path);
      const isOnProblems = path === prosePaths.problems;
      const found = text === null ? [] : findWrongYears(text, { year, agency, isOnProblems, weigh });
      return found.map((wrong) => ({ ...wrong, path, quote: cut(wrong.sentence) }));
    });
  });
