import { textLayouts } from '../layouts/text-layouts.ts';
import { habits } from '../truth/apply-habit.ts';
import type { Scale } from '../truth/draw-applications.ts';
import type { BenchCase } from './bench-case.ts';
import { buildCase } from './build-case.ts';

const layout = textLayouts.find(({ name }) => name === 'pipe-rows')!;
const scales: readonly Scale[] = ['sparse', 'sparse', 'middle', 'rich'];

/**
 * Reports whose empty cells were dropped, by habit: where figures have to be inferred and their probabilities must come
 * true. `series` parts the reports that probabilities are estimated from from those they are tested with.
 */
export function* calibrationCases(rounds: number, series: 'test' | 'train' = 'test', from = 0): Generator<BenchCase> {
  const first = from + (series === 'test' ? 1_000 : 1_000_000);
  for (const habit of habits)
    if (habit !== 'zeros' && habit !== 'marks')
      for (let round = 0; round < rounds; round += 1)
        yield buildCase({ layout, habit, scale: scales[round % scales.length]!, round: first + round });
}
