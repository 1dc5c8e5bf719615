// Faults that only the report of the year before shows.
import { figurePointer, forms } from '@nianbao/schema';
import { figureAt, type Pair } from '../clean/printed-report.ts';
import { putFigures } from './change-figures.ts';
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
];
