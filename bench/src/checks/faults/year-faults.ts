// Faults that only the report of the year before shows.
import { figurePointer, forms } from '@nianbao/schema';
import { figureAt, type Pair } from '../clean/printed-report.ts';
import { printInstead, putFigures } from './change-figures.ts';
import type { Fault } from './fault.ts';

const carriedIn = ({ report }: Pair): string[] =>
  forms[report.edition].tables
    .find(({ id }) => id === 'applications')!
    .blocks[0]!.columns.map(({ id }) => figurePointer('applications', 'carriedIn', id));

const withCarry = (pair: Pair): boolean => carriedIn(pair).some((path) => figureAt(pair.report, path) > 0);

/** Carry-overs that are not those of the year before. */
export const yearFaults: readonly Fault[] = [
  {
    name: 'carry-over forgotten',
    family: 'arithmetic',
    needsLastYear: true,
    seed: (pair) =>
      withCarry(pair)
        ? putFigures(
            pair,
            carriedIn(pair).map((path) => [path, 0] as const),
          )
        : null,
  },
  {
    name: 'carry-over counted as new',
    family: 'years',
    rules: ['carry-in-mismatch'],
    needsLastYear: true,
    seed: (pair) => {
      if (!withCarry(pair)) return null;
      const received = carriedIn(pair).map((path) => path.replace('carriedIn', 'newReceived'));
      return putFigures(pair, [
        ...carriedIn(pair).map((path) => [path, 0] as const),
        ...received.map(
          (path, at) => [path, figureAt(pair.report, path) + figureAt(pair.report, carriedIn(pair)[at]!)] as const,
        ),
      ]);
    },
  },
  {
    name: 'figures copied from last year',
    family: 'years',
    rules: ['figures-same-as-last-year'],
    needsLastYear: true,
    unlocatable: true,
    seed: (pair) => {
      const figures = [...pair.lastYear.printed].filter(([path]) => figureAt(pair.lastYear, path) !== 0);
      return figures.length < 12 ? null : printInstead(pair, pair.lastYear.printed);
    },
  },
  {
    name: 'text copied from last year',
    family: 'years',
    rules: ['text-same-as-last-year', 'problems-same-as-last-year'],
    needsLastYear: true,
    unlocatable: true,
    seed: (pair) => {
      const { overview, requests, problems } = pair.lastYear.prose;
      // The sentence about applications is this year's, so that only the copying is wrong.
      const own = overview.replace(requests, () => pair.report.prose.requests);
      const prose = { ...pair.report.prose, overview: own, problems };
      return { ...pair, report: { ...pair.report, prose }, changes: [] };
    },
  },
];
